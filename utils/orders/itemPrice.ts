import { agreedField } from './agree';
import { exactLabels } from './exactLabels';
import { parseMoney } from './fields/parseMoney';
import type { Finding } from './finding';
import { labelRank } from './labelRank';
import type { Field, Money } from './types';

/**
 * An item's price: what a label, the store's own hooks or its data say. Sums that only stand in the item's part of the
 * page count where they are one, or where one is another times the quantity: the line's sum.
 */
export function itemPrice(prices: Finding[], quantity: number | undefined): Field<Money> | undefined {
  const named = agreedField(
    prices.filter((price) => !isPlain(price)),
    parseMoney,
    labelRank(exactLabels.price),
  );
  const line = prices.find((price) => isPlain(price) && isLineSum(price, named, quantity));
  if (named && !line) return named;
  if (line) return agreedField([line], parseMoney);
  const plain = prices.filter(isPlain);
  const amounts = [...new Set(plain.map(({ text }) => parseMoney(text)?.amount ?? 0))].filter(
    (amount) => amount > 0,
  );
  const [one = 0, other = one] = amounts.toSorted((a, b) => b - a);
  const isUnitAndLine = amounts.length === 2 && other * (quantity ?? 1) === one;
  if (amounts.length !== 1 && !isUnitAndLine) return undefined;
  return agreedField(
    plain.filter(({ text }) => parseMoney(text)?.amount === one),
    parseMoney,
  );
}

function isPlain({ from, label }: Finding): boolean {
  return from === 'label' && label === '';
}

/** Whether a sum is a price of one times the quantity. */
function isLineSum({ text }: Finding, unit: Field<Money> | undefined, quantity = 1): boolean {
  return quantity > 1 && unit !== undefined && parseMoney(text)?.amount === unit.value.amount * quantity;
}
