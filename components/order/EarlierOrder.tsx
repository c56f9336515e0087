import { clock } from '../../utils/browser/openingWords';
import type { NoOrder } from '../../utils/browser/readActiveTab';
import { translate, translateId } from '../../utils/browser/translate';
import { koreanDay } from '../../utils/hours/koreanTime';
import { usePopup } from '../../utils/state/usePopup';
import { orderDayWords } from './orderWords';

const JUST_NOW_MS = 3_600_000;

/** Says that the order below is an earlier page's, as it stood then, and gives the way to another one. */
export function EarlierOrder({ reason }: { reason: NoOrder }) {
  const readAt = usePopup(({ latest }) => latest?.readAt ?? '');
  const now = usePopup((state) => state.now);
  const read = usePopup((state) => state.read);
  // Beside the page nothing was clicked: the leave to read it ended with the page before.
  const isPanel = usePopup(({ place }) => place === 'panel');
  const words =
    reason === 'no-access' && isPanel ? translate('earlier.clickToRead') : translateId('earlier', reason);
  const switchOrder = usePopup((state) => state.switchOrder);
  return (
    <div class="earlier">
      <p role="status" data-testid="earlier-order">
        {seenWords(new Date(readAt), now)} · {words}
      </p>
      {reason === 'loading' && (
        <button type="button" onClick={() => void read()}>
          {translate('page.readAgain')}
        </button>
      )}
      <button type="button" data-testid="another-order" onClick={() => void switchOrder()}>
        {translate('earlier.another')}
      </button>
    </div>
  );
}

/** A status that was read hours ago may be another by now: then the time is said. */
function seenWords(at: Date, now: Date): string {
  const day = koreanDay(at);
  return day && now.getTime() - at.getTime() > JUST_NOW_MS
    ? translate('earlier.at', [`${orderDayWords(day, now)} ${clock(at)}`])
    : translate('earlier.justNow');
}
