import { useContext } from 'preact/hooks';
import { currentChannel, currentPlace, currentTopic } from '../../utils/state/selected';
import { PopupContext, usePopup } from '../../utils/state/usePopup';
import { inquiryOf } from '../../utils/state/work';

/** Notes when and for where the body was taken, so that a message that follows can name it. */
export function useNoteSent(): () => void {
  const store = useContext(PopupContext);
  const channel = usePopup(currentChannel);
  const topic = usePopup(currentTopic);
  const place = usePopup(currentPlace);
  return () => {
    const state = store?.getState();
    // Another order or item may have been chosen while the text was on its way.
    if (!state || currentPlace(state) !== place) return;
    const { copied } = inquiryOf(state.work);
    state.changeInquiry({ copied: [...copied, { at: new Date().toISOString(), channel, topic }] });
  };
}
