import { translate } from '../../../utils/browser/translate';
import { koreanDay } from '../../../utils/hours/koreanTime';
import { isDay } from '../../../utils/hours/calendarDays';
import { channelRules } from '../../../utils/inquiry/channelRules';
import { currentChannel } from '../../../utils/state/selected';
import { usePopup } from '../../../utils/state/usePopup';
import { inquiryOf } from '../../../utils/state/work';

/** A day by which the shopper would like an answer, where nobody answers at once. */
export function ReplyBy() {
  const now = usePopup((state) => state.now);
  const channel = usePopup(currentChannel);
  const replyBy = usePopup(({ work }) => inquiryOf(work).replyBy);
  const changeInquiry = usePopup((state) => state.changeInquiry);
  if (channelRules[channel].isLive) return null;
  return (
    <label class="reply-by">
      {translate('help.replyBy')}
      <input
        type="date"
        data-testid="reply-by"
        min={koreanDay(now) ?? ''}
        value={replyBy ?? ''}
        onChange={(event) => {
          const day = event.currentTarget.value;
          changeInquiry({ replyBy: isDay(day) ? day : undefined });
        }}
      />
    </label>
  );
}
