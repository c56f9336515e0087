import { currentChannel, currentTopic } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { inquiryOf } from '../../utils/state/work';

/** Notes when and for where the body was taken, so that a message that follows can name it. */
export function useNoteSent(): () => void {
  const channel = usePopup(currentChannel);
  const topic = usePopup(currentTopic);
  const { work, changeInquiry } = usePopup((state) => state);
  return () => {
    const { copied } = inquiryOf(work);
    changeInquiry({ copied: [...copied, { at: new Date().toISOString(), channel, topic }] });
  };
}
