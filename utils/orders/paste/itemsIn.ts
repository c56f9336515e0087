import type { Finding } from '../finding';
import { wholeOrderFields } from '../labels';
import { dealOut, onEitherSide } from './dealOut';

/** What stands below a product's name. */
const OF_EACH = ['option', 'price', 'quantity'];
const SUMS = ['price', 'quantity'];
const TELLS_APART = [...OF_EACH, 'productOrderNumber'];

/** The findings of each item of an order, which are in the text's order. */
export function itemsIn(findings: Finding[]): Finding[][] {
  const ofItems = findings.filter(({ field }) => !wholeOrderFields.includes(field));
  const names = nameIndexes(ofItems);
  if (names.length < 2) return [ofItems];
  const items = names.map((name, nth) => [
    ofItems[name]!,
    ...ofItems.slice(name + 1, names[nth + 1]).filter(({ field }) => OF_EACH.includes(field)),
  ]);
  for (const family of onEitherSide) dealOut(family, ofItems, names, items);
  return withoutSums(items);
}

/** Where the items' names stand: the surest kind of name, and a repeated one only where something tells them apart. */
function nameIndexes(findings: Finding[]): number[] {
  const names = findings.flatMap(({ field }, index) => (field === 'productName' ? [index] : []));
  const kinds = ['label', 'pasted', 'class'].map((from) =>
    names.filter((index) => findings[index]!.from === from),
  );
  const surest = kinds.find((some) => some.length > 0) ?? [];
  return surest.filter((index, nth) => {
    const twin = surest.slice(0, nth).findLast((other) => findings[other]!.text === findings[index]!.text);
    return twin === undefined || (isToldApart(findings, index) && isToldApart(findings, twin));
  });
}

function isToldApart(findings: Finding[], name: number): boolean {
  const behind = findings.slice(name + 1);
  const next = behind.findIndex(({ field }) => field === 'productName');
  return behind.slice(0, next < 0 ? undefined : next).some(({ field }) => TELLS_APART.includes(field));
}

/** What a label says below the last product alone is said of them all: "총 수량", "상품금액". */
function withoutSums(items: Finding[][]): Finding[][] {
  const others = new Set(items.slice(0, -1).flatMap((item) => item.map(({ field }) => field)));
  const isSum = ({ field, label }: Finding) => label && SUMS.includes(field) && !others.has(field);
  return items.map((item, nth) => (nth < items.length - 1 ? item : item.filter((one) => !isSum(one))));
}
