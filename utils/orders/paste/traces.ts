import { parseDate, printedDate } from '../fields/parseDate';
import { parseStatus } from '../fields/parseStatus';
import type { Finding } from '../finding';
import { told, type PasteContext, type ReadLine } from './pasted';

/** When and where a parcel was seen. */
export interface Scan {
  text: string;
  row: number;
}

const TIME = /\d\s?[.\-/월]\s?\d{1,2}.{0,12}\d{1,2}:\d{2}/;
const MOST_LINES_OF_SCAN = 4;
const FEWEST_SCANS = 2;

/**
 * The lines with a courier's trace read as one: rows of a time, a place and what happened there. The words of the rows
 * are no status of the item, since only one of them still holds.
 */
export function withTrace(lines: ReadLine[], context: PasteContext): ReadLine[] {
  const scans = lines.flatMap(({ text, row, findings }, index) => {
    const isOther = findings.some(({ field }) => field !== 'status' && field !== 'statusNote');
    const end = TIME.test(text) && !isOther ? endOfScan(lines, index) : null;
    return end ? [{ text, row, index, end }] : [];
  });
  if (scans.length < FEWEST_SCANS) return lines;
  return lines.map((line, index) => {
    if (!scans.some((scan) => index >= scan.index && index < scan.end)) return line;
    return { ...line, kind: 'text', findings: index === scans[0]!.index ? lastScan(scans, context) : [] };
  });
}

/** The newest of a trace's rows. */
export function lastScan(scans: Scan[], { now }: PasteContext): Finding[] {
  const dated = scans.flatMap(({ text, row }) => {
    const day = parseDate(text, now);
    return day ? [{ day, finding: told('lastScanOn', printedDate(text), row) }] : [];
  });
  return dated
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .slice(0, 1)
    .map(({ finding }) => finding);
}

/** Behind the status that a row of a trace says; null where none is near its time. */
function endOfScan(lines: ReadLine[], start: number): number | null {
  for (let index = start; index < start + MOST_LINES_OF_SCAN && index < lines.length; index += 1) {
    const { text, kind } = lines[index]!;
    if (index > start && (kind === 'fields' || kind === 'name' || TIME.test(text))) return null;
    const words = text.replace(/^[\d\s.:/-]+/, '').split(/\s+[|/]\s+|\s+/);
    if (kind === 'status' || (words.length > 1 && parseStatus(words.at(-1)!))) return index + 1;
  }
  return null;
}
