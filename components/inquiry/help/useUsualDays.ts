import { translate } from '../../../utils/browser/translate';
import { answerDays } from '../../../utils/inquiry/answerDays';
import type { Channel } from '../../../utils/inquiry/types';
import { currentOrder, isNaverOrder } from '../../../utils/state/selected';
import { useKept } from '../../../utils/state/useKept';
import { usePopup } from '../../../utils/state/usePopup';
import { replyTime } from '../../../utils/wait/replyTime';

/** How many business days an answer usually takes in a channel, and by what that is said: the shopper's own records first. */
export function useUsualDays() {
  const replies = useKept((state) => state.replies);
  const naver = usePopup((state) => isNaverOrder(currentOrder(state)));
  const ownTime = (channel: Channel) => replyTime(replies.filter((reply) => reply.channel === channel));
  const daysFor = (channel: Channel) => ownTime(channel)?.businessDays.longest ?? answerDays[channel];
  return {
    daysFor,
    basisFor(channel: Channel): string {
      const days = String(Math.max(daysFor(channel), 1));
      const own = ownTime(channel);
      if (own) return translate('follow.ownBasis', [days, String(own.records)]);
      const isMeasured = naver && channel === 'seller-inquiry';
      return translate(isMeasured ? 'follow.badgeBasis' : 'follow.ourBasis', [days]);
    },
  };
}
