import { translate } from '../../../utils/browser/translate';
import { koreanDay } from '../../../utils/hours/koreanTime';
import { nextStep } from '../../../utils/inquiry/nextStep';
import type { Channel, EarlierInquiry } from '../../../utils/inquiry/types';
import type { SentInquiry } from '../../../utils/kept/types';
import { asEarlier, withSent } from '../../../utils/state/rememberedOrders';
import { currentOrder, currentTopic, isNaverOrder } from '../../../utils/state/selected';
import { useKept } from '../../../utils/state/useKept';
import { usePopup } from '../../../utils/state/usePopup';
import { inquiryOf } from '../../../utils/state/work';
import { orderDayWords } from '../../order/orderWords';
import { askInDraft } from '../askInDraft';
import { ConsumerRecord } from './ConsumerRecord';
import { useUsualDays } from './useUsualDays';

/** What a courteous shopper does next about messages that were not answered, and the draft for it. */
export function NextMessage({ sent, orderKey }: { sent: SentInquiry[]; orderKey: string }) {
  const now = usePopup((state) => state.now);
  const topic = usePopup(currentTopic);
  const naver = usePopup((state) => isNaverOrder(currentOrder(state)));
  const named = usePopup(({ work }) => inquiryOf(work).earlier?.length);
  const { changeInquiry } = usePopup((state) => state);
  const change = useKept((state) => state.change);
  const { daysFor, basisFor } = useUsualDays();
  const earlier = asEarlier(sent);
  const step = nextStep(earlier, koreanDay(now), { naver, usualDays: daysFor });
  const last = earlier.at(-1);
  // Once the message that follows was sent as well, there is a next step again.
  const isFollowing = named === earlier.length;

  function write(channel: Channel, following: EarlierInquiry[]): void {
    askInDraft(() => changeInquiry({ topic, earlier: following, channel }));
  }
  function answered(): void {
    changeInquiry({ earlier: undefined, copied: [] });
    void change(({ orders }) => ({
      orders: withSent(orders, orderKey, (all) => all.filter((one) => !sent.some(({ at }) => at === one.at))),
    }));
  }

  if (!step || !last) return null;
  return (
    <>
      {!isFollowing && (
        <p>
          {step.step === 'wait'
            ? translate('follow.wait', [orderDayWords(step.until, now), basisFor(last.channel)])
            : translate('follow.noAnswer')}
        </p>
      )}
      {named !== undefined && (
        <p role="status">
          {translate('follow.following')}{' '}
          <button type="button" class="link" onClick={() => changeInquiry({ earlier: undefined })}>
            {translate('follow.first')}
          </button>
        </p>
      )}
      <div class="ways">
        {step.step === 'again' && !isFollowing && (
          <button type="button" data-testid="ask-again" onClick={() => write(step.channel, earlier)}>
            {translate('follow.again')}
          </button>
        )}
        {step.step === 'centre' && !isFollowing && (
          <button type="button" data-testid="ask-centre" onClick={() => write(step.channel, earlier)}>
            {translate('follow.centre')}
          </button>
        )}
        <button type="button" data-testid="answered" onClick={answered}>
          {translate('follow.answered')}
        </button>
      </div>
      {step.step === 'consumer-centre' && <ConsumerRecord earlier={earlier} />}
    </>
  );
}
