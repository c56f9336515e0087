import type { Finding } from '../finding';
import { told, type PastedLine, type PasteContext } from './pasted';
import { linesOf, rowsOf } from './pastedLines';
import { withoutPrivate } from './privateText';
import { readLines } from './readLines';
import { withoutStatusRuns } from './statusRuns';
import { orderPagesIn } from './storeOf';
import { tableAt } from './tables';
import { withTrace } from './traces';
import { withoutLooseSums, withWeakNames } from './weakNames';

const MESSAGE = /\[(?:Web|국제|국외|로밍)\s?발신\]|알림톡|플러스친구/i;
// The law has them begin so.
const ADVERTISEMENT = /^\s*(?:\[Web발신\]\s*)?[([<]?광고[)\]>]/m;

export function isAdvertisement(text: string): boolean {
  return ADVERTISEMENT.test(text);
}

/** All that a pasted text says of orders, in its order, without what is the receiver's. */
export function pastedFindings(text: string, now: Date): Finding[] {
  const context: PasteContext = { now, isMessage: MESSAGE.test(text) };
  const rows = rowsOf(text);
  const lines: PastedLine[] = [];
  const tables: Finding[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const table = rows[index]!.includes('\t') ? tableAt(rows, index, context) : null;
    if (table) {
      tables.push(...table.findings);
      index = table.end - 1;
    } else lines.push(...linesOf(rows[index]!, index));
  }
  const read = readLines(lines, context);
  const steps = [
    withoutStatusRuns,
    (some: typeof read.lines) => withTrace(some, context),
    withWeakNames,
    withoutLooseSums,
  ];
  const understood = steps.reduce((some, step) => step(some), read.lines);
  const printed = [...tables, ...understood.flatMap(({ findings }) => findings)];
  const inOrder = printed.toSorted((a, b) => a.at[0]! - b.at[0]!);
  return withoutPrivate([...inOrder, ...numbersInAddresses(text, inOrder)], read.people);
}

/** The numbers in order pages' addresses: they say which order it is where no number is printed. */
function numbersInAddresses(text: string, printed: Finding[]): Finding[] {
  const hasNumber = printed.some(({ field }) => field === 'orderNumber');
  const numbers = new Set(orderPagesIn(text).flatMap(({ numbers: { orderNumber = [] } }) => orderNumber));
  if (hasNumber || numbers.size !== 1) return [];
  return [...numbers].map((number) => ({ ...told('orderNumber', number, 0), at: [] }));
}
