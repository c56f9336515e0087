import { translateId } from '../../utils/browser/translate';
import type { Order } from '../../utils/orders/types';

/** Whether every word of a query is in what an order is known by, white space aside. */
export function isFoundBy(order: Order, query: string): boolean {
  const text = keyOf(order);
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function keyOf({ orderNumber, orderedAt, items }: Order): string {
  const day = orderedAt?.value.slice(0, 10) ?? '';
  const [, month, date] = day.split('-').map(Number);
  return [
    orderNumber?.value,
    day,
    month && `${month}/${date} ${month}.${date} ${month}월${date}일`,
    ...items.flatMap(({ productName, option, seller, status, productOrderNumber }) => [
      productName?.value,
      productName?.value.replaceAll(' ', ''),
      option?.value,
      seller?.value,
      productOrderNumber?.value,
      status && `${status.text} ${translateId('orderStatus', status.value).replaceAll(' ', '')}`,
    ]),
  ]
    .join('\n')
    .toLowerCase();
}
