import type { RefObject } from 'preact';
import { currentTopic } from '../../../utils/state/selected';
import { usePopup } from '../../../utils/state/usePopup';
import { changeText } from './changeText';

export type BodyBox = RefObject<HTMLTextAreaElement | null>;

/** A way to change the body for the shopper, which the browser's undo takes back. */
export function useBodyChange(box: BodyBox): (changed: string) => void {
  const topic = usePopup(currentTopic);
  const editBody = usePopup((state) => state.editBody);
  return (changed) => {
    if (!changeText(box.current, changed)) editBody(topic, changed);
  };
}
