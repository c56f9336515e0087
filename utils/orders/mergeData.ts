import { textKey } from './fields/foldText';
import type { DataOrder, Finding } from './finding';
import type { ItemParts } from './itemParts';

type NumberOf = (text: string) => string | null;

/** What the page's own data say of an order that the page shows; null where they tell of none such. */
export function dataOf(parts: ItemParts, data: DataOrder[], numberOf: NumberOf): DataOrder | null {
  const number = numberIn(parts.order, numberOf);
  const same = data.filter((one) => {
    const other = numberIn(one.order, numberOf);
    return number && other
      ? number === other
      : one.items.some((item) => parts.items.some((own) => isSame(own, item)));
  });
  if (same.length === 0) return null;
  return { order: same.flatMap(({ order }) => order), items: same.flatMap(({ items }) => items) };
}

/**
 * An order with what the page's data say of it and of the items that it shows; of data about products that the page
 * does not show nothing is taken, unless it shows none at all.
 */
export function withData(parts: ItemParts, data: DataOrder): ItemParts {
  const order = [...parts.order, ...data.order];
  if (!parts.items.some(isNamed))
    return { order, items: data.items.map((item) => [...item, ...parts.items.flat()]) };
  const items = parts.items.map((own, index) => {
    const same =
      data.items.find((item) => isSame(own, item)) ??
      (data.items.length === 1 && parts.items.length === 1 && !isNamed(own) ? data.items[index] : undefined);
    return same ? [...own.filter((finding) => !isLongerName(finding, same)), ...same] : own;
  });
  return { order, items };
}

function isSame(a: Finding[], b: Finding[]): boolean {
  const numbers = keysOf('productOrderNumber', b);
  if (keysOf('productOrderNumber', a).some((number) => numbers.includes(number))) return true;
  const names = keysOf('productName', b);
  return keysOf('productName', a).some((name) => names.some((other) => name.startsWith(other)));
}

function keysOf(field: Finding['field'], findings: Finding[]): string[] {
  return findings.filter((finding) => finding.field === field).map(({ text }) => textKey(text));
}

/** A printed name that goes on into the option, which the data tell apart. */
function isLongerName({ field, text }: Finding, data: Finding[]): boolean {
  if (field !== 'productName') return false;
  const name = textKey(data.find((finding) => finding.field === 'productName')?.text ?? '');
  return name !== '' && textKey(text) !== name && textKey(text).startsWith(name);
}

/** Whether anything names an item's product. */
export function isNamed(item: Finding[]): boolean {
  return item.some(({ field }) => field === 'productName');
}

function numberIn(order: Finding[], numberOf: NumberOf): string | null {
  for (const { field, text } of order) {
    const number = field === 'orderNumber' ? numberOf(text) : null;
    if (number) return number;
  }
  return null;
}
