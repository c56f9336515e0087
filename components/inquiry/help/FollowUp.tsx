import { translate } from '../../../utils/browser/translate';
import { isPrivateWindow } from '../../../utils/browser/windowMemory';
import { currentItem, currentOrder, currentTopic } from '../../../utils/state/selected';
import { itemKey, rememberedKey, sentAbout, withoutOrder } from '../../../utils/state/rememberedOrders';
import { useKept } from '../../../utils/state/useKept';
import { usePopup } from '../../../utils/state/usePopup';
import { useLoaded } from '../../ui/useLoaded';
import { NextMessage } from './NextMessage';
import { SentLine } from './SentLine';
import { useRememberedCopies } from './useRememberedCopies';

/** What was sent about this problem and what to do next; kept only where the shopper says so. */
export function FollowUp() {
  const isPrivate = useLoaded(isPrivateWindow);
  const order = usePopup(currentOrder);
  const productName = usePopup((state) => currentItem(state).productName?.value);
  const topic = usePopup(currentTopic);
  const item = usePopup(({ work }) => itemKey(work));
  const now = usePopup((state) => state.now);
  const changeInquiry = usePopup((state) => state.changeInquiry);
  const { orders, change } = useKept((state) => state);
  const key = rememberedKey(order);
  const remembered = key === null ? undefined : orders[key];
  useRememberedCopies(key, remembered);
  if (key === null || isPrivate !== false) return null;
  const sent = sentAbout(remembered, topic, item);

  function remember(isWanted: boolean): void {
    if (!isWanted) changeInquiry({ earlier: undefined });
    const orderNumber = order.orderNumber?.value;
    void change((kept) => {
      const others = withoutOrder(kept.orders, key!);
      const wanted = {
        ...(orderNumber && { orderNumber }),
        ...(productName && { productName }),
        rememberedAt: now.toISOString(),
        sent: [],
      };
      return { orders: isWanted ? { ...others, [key!]: wanted } : others };
    });
  }

  return (
    <div class="follow-up" data-testid="follow-up">
      <label class="remember" title={translate('follow.rememberHint')}>
        <input
          type="checkbox"
          data-testid="remember-order"
          checked={remembered !== undefined}
          onChange={(event) => remember(event.currentTarget.checked)}
        />
        {translate('follow.remember')}
      </label>
      <p class="quiet">{translate(remembered ? 'follow.remembered' : 'follow.rememberHint')}</p>
      {sent.length > 0 && (
        <>
          <ul>
            {sent.map((one) => (
              <SentLine key={one.at + one.channel} sent={one} orderKey={key} />
            ))}
          </ul>
          <NextMessage sent={sent} orderKey={key} />
        </>
      )}
    </div>
  );
}
