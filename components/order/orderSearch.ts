import { translateId } from '../../utils/browser/translate';
import type { Order } from '../../utils/orders/types';

/** Fewer characters than these are in every order number and date. */
const TELLING = 3;

/** Whether every word of a query is in what an order is known by. */
export function isFoundBy(order: Order, query: string): boolean {
  const words = wordsOf(order);
  const numbers = numbersOf(order);
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word) || (word.length >= TELLING && numbers.includes(word)));
}

function wordsOf({ items }: Order): string {
  return items
    .flatMap(({ productName, option, seller, status }) => [
      productName?.value,
      productName?.value.replaceAll(' ', ''),
      option?.value,
      seller?.value,
      status && `${status.text} ${translateId('orderStatus', status.value).replaceAll(' ', '')}`,
    ])
    .join('\n')
    .toLowerCase();
}

function numbersOf({ orderNumber, orderedAt, items }: Order): string {
  const day = orderedAt?.value.slice(0, 10) ?? '';
  const [, month, date] = day.split('-').map(Number);
  const days = [day, `${month}/${date}`, `${month}.${date}`, `${month}월${date}일`];
  const numbers = items.map(({ productOrderNumber }) => productOrderNumber?.value);
  return [orderNumber?.value, ...(day ? days : []), ...numbers].join('\n').toLowerCase();
}
