import { parseDate } from '../fields/parseDate';
import type { Page } from '../tree/page';
import { around, holds, type PageElement } from '../tree/pageTree';
import { foldedText } from '../tree/visibleText';
import { placed, type PlacedFinding } from './placed';

const SCAN_TIME = /\d{1,2} ?[.\-/월] ?\d{1,2}.{0,12}\d{1,2}:\d{2}/;
const LONGEST_SCAN = 120;
const FEWEST_SCANS = 2;

/**
 * A courier's trace: rows of a time, a place and what happened there. The newest is `lastScanOn`; the words of the rows
 * are taken out of the statuses, since only one of them is still true.
 */
export function withTrace(page: Page, findings: PlacedFinding[]): PlacedFinding[] {
  const statuses = findings.filter(({ field, label }) => field === 'status' && label === '');
  const isItem = (row: PageElement) =>
    findings.some(
      ({ field, element }) => /^(?:price|productName|quantity)$/.test(field) && holds(row, element),
    );
  const rows = new Set([
    ...page.columns.filter(({ isOfTrace }) => isOfTrace).map(({ row }) => row),
    ...statuses.flatMap(({ element }) => scanAround(element) ?? []).filter((row) => !isItem(row)),
  ]);
  const siblings = (row: PageElement) => [...rows].filter(({ parent }) => parent === row.parent).length;
  const scans = [...rows].filter(
    (row) => page.columns.some((value) => value.row === row) || siblings(row) >= FEWEST_SCANS,
  );
  const [first] = scans;
  if (!first) return findings;
  const text = newest(scans.map((row) => foldedText(row)));
  return [
    ...findings.filter(
      ({ field, element }) =>
        !['status', 'statusNote', 'orderedAt'].includes(field) || !scans.some((row) => holds(row, element)),
    ),
    ...(text ? [placed('lastScanOn', text, first.parent ?? first)] : []),
  ];
}

/** The row of a time and a status that an element stands in. */
function scanAround(element: PageElement): PageElement | null {
  for (const row of around(element)) {
    const text = foldedText(row);
    if (text.length > LONGEST_SCAN) return null;
    if (SCAN_TIME.test(text)) return row;
  }
  return null;
}

function newest(rows: string[]): string | undefined {
  const now = new Date();
  const dated = rows.flatMap((text) => {
    const day = parseDate(text, now);
    return day ? [{ text, day }] : [];
  });
  return dated.toSorted((a, b) => b.day.localeCompare(a.day))[0]?.text;
}
