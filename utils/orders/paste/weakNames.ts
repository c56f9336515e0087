import { parsePaymentMethods } from '../fields/parsePaymentMethods';
import { productFindings } from './labelledValues';
import { isUsualOption } from './options';
import type { LineKind, ReadLine } from './pasted';

const BELOW_NAME: LineKind[] = ['sum', 'count', 'option', 'badge'];
/** What may stand in an item's block besides; anything else ends it. */
const IN_BLOCK: LineKind[] = ['name', ...BELOW_NAME, 'status', 'note', 'fields', 'action'];
const OF_BILL = ['total', 'paymentMethods'];
const OF_NEXT = ['orderNumber', 'orderedAt', 'status'];
const DISCOUNT = /할인|쿠폰|포인트|적립금|discount|coupon/i;
const LINES_OF_BILL = 6;

/**
 * Names that nothing names: the line above an option, a count and a sum ("구름결 담요", "색상: 아이보리 / 1개",
 * "49,800원"). Not where another loose line stands above it: either could be the name. Nor in a bill, where the means
 * of payment stand so.
 */
export function withWeakNames(lines: ReadLine[]): ReadLine[] {
  const isNamed = lines.some(
    ({ kind, findings }) => kind === 'name' && findings.some(({ from }) => from === 'label'),
  );
  if (isNamed) return lines;
  let isInBill = false;
  return lines.map((line, index) => {
    isInBill = holds(line, OF_BILL) || (isInBill && !holds(line, OF_NEXT));
    const isLoose = line.kind === 'text' || (line.kind === 'heading' && line.isMarked);
    const isAlone = lines[index - 1]?.kind !== 'text';
    if (isInBill || !isLoose || !isAlone || !hasSumOrCountBelow(lines, index)) return line;
    const isSomethingElse = /님(?:의)?$|일시불|할부/.test(line.text) || parsePaymentMethods(line.text);
    const findings = isSomethingElse ? [] : productFindings(line.text, line.row, '', true);
    return findings.length > 0 ? { ...line, kind: 'name', findings } : line;
  });
}

/** The lines without sums, counts and options that stand in no product's block: they could be anything's. */
export function withoutLooseSums(lines: ReadLine[]): ReadLine[] {
  let isInBlock = false;
  let isBehindTotal = false;
  return lines.map((line, index) => {
    const isName = holds(line, ['productName']);
    if (isName) isInBlock = true;
    else if (!IN_BLOCK.includes(line.kind) || holds(line, [...OF_BILL, 'orderNumber'])) isInBlock = false;
    isBehindTotal = !isName && (isBehindTotal || holds(line, ['total']));
    if (!BELOW_NAME.includes(line.kind) || isName) return line;
    const isOfBill = isBehindTotal || isBeforeDiscount(lines, index);
    const findings = line.findings.filter(({ field, label, text }) => {
      if (label) return field !== 'price' || !isOfBill;
      return isInBlock && (field !== 'option' || isUsualOption(text) || isBesideSum(lines, index));
    });
    return { ...line, findings };
  });
}

/** "상품금액" with discounts below is what was not paid. */
function isBeforeDiscount(lines: ReadLine[], start: number): boolean {
  return lines
    .slice(start + 1, start + LINES_OF_BILL)
    .some(({ kind, text }) => kind === 'fields' && DISCOUNT.test(text) && !/: ?0 ?원?$/.test(text));
}

function isBesideSum(lines: ReadLine[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some((line) => line?.kind === 'sum' || line?.kind === 'count');
}

function hasSumOrCountBelow(lines: ReadLine[], name: number): boolean {
  for (let index = name + 1; BELOW_NAME.includes(lines[index]?.kind ?? 'text'); index += 1) {
    const { kind, findings } = lines[index]!;
    if (kind === 'sum' || kind === 'count' || findings.some(({ text }) => text.includes('\n'))) return true;
  }
  return false;
}

function holds({ findings }: ReadLine, fields: string[]): boolean {
  return findings.some(({ field }) => fields.includes(field));
}
