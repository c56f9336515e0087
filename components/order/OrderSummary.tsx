import { translate, translateId } from '../../utils/browser/translate';
import type { Order } from '../../utils/orders/types';
import { usePopup } from '../../utils/state/usePopup';
import { orderDayWords } from './orderWords';

const END = 5;

/** One of several orders in two lines: product and how many more, status; day and the end of the number. */
export function OrderSummary({ order }: { order: Order }) {
  const now = usePopup((state) => state.now);
  const [first, ...others] = order.items;
  const number = order.orderNumber?.value;
  return (
    <span class="order-summary">
      <span class="summary-name">
        {first?.productName?.value ?? `${translate('orderField.productName')} ${translate('order.notFound')}`}
      </span>
      {others.length > 0 && (
        <span class="summary-more">{translate('choice.more', others.length, [String(others.length)])}</span>
      )}
      <span class="summary-about">
        {[
          first?.status && translateId('orderStatus', first.status.value),
          order.orderedAt && orderDayWords(order.orderedAt.value.slice(0, 10), now),
        ]
          .filter(Boolean)
          .join(' · ')}
        {number && (
          <>
            {' · '}
            <span class="screen-reader">{translate('choice.numberEnd')} </span>
            {number.length > END ? `…${number.slice(-END)}` : number}
          </>
        )}
      </span>
    </span>
  );
}
