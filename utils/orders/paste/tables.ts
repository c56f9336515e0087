import { foldText } from '../fields/foldText';
import { parseStatus } from '../fields/parseStatus';
import { findLabel, isField, type LabelledText } from '../findLabel';
import type { Finding } from '../finding';
import { labelledValues } from './labelledValues';
import type { PasteContext } from './pasted';
import { linesOf } from './pastedLines';
import { plainLine } from './plainLines';
import { productInText } from './productInText';
import { lastScan, type Scan } from './traces';

const MOST_COLUMNS = 14;
const LONGEST_HEAD = 24;
const MOST_LINES_OF_ROW = 12;

interface Table {
  findings: Finding[];
  /** The row behind the table. */
  end: number;
}

/** The table whose heads stand in a row, cells apart by tabs; null where the row is none of heads. */
export function tableAt(rows: string[], start: number, context: PasteContext): Table | null {
  const heads = headsOf(rows[start]!);
  if (!heads) return null;
  const isOfItems = heads.some((head) => head?.names.includes('productName'));
  const isOfTrace = heads.some((head) => head?.names.includes('trace'));
  const findings: Finding[] = [];
  const scans: Scan[] = [];
  let end = start + 1;
  for (;;) {
    const row = rowAt(rows, end, heads.length);
    if (!row) break;
    if (isOfTrace) scans.push({ text: row.cells.join(' '), row: end });
    else findings.push(...rowFindings(row.cells, heads, { row: end, isOfItems, context }));
    end = row.end;
  }
  return end > start + 1 ? { findings: [...findings, ...lastScan(scans, context)], end } : null;
}

/** At least two cells have to name fields, and no cell may be a value. */
function headsOf(row: string): (LabelledText | null)[] | null {
  const cells = row.split('\t').map(foldText);
  if (cells.length < 2 || cells.length > MOST_COLUMNS) return null;
  const heads = cells.map((cell) => (cell.length <= LONGEST_HEAD ? findLabel(cell, true) : null));
  const isValue = cells.some((cell, index) => /\d{3}/.test(cell) || heads[index]?.value || parseStatus(cell));
  const fields = heads.filter((head) => head?.names.some((name) => isField(name) || name === 'trace'));
  return !isValue && fields.length >= 2 && fields.length >= cells.length / 3 ? heads : null;
}

/** The cells of one row, which run over several lines where a cell holds more than a text. */
function rowAt(rows: string[], start: number, width: number): { cells: string[]; end: number } | null {
  let text = '';
  for (let index = start; index < rows.length && index < start + MOST_LINES_OF_ROW; index += 1) {
    const row = rows[index]!;
    // Below the rows stand sums with labels of their own.
    if (index === start && findLabel(foldText(row.split('\t')[0]!))?.names.some(isField)) return null;
    text += (text ? '\n' : '') + row;
    const cells = text.split('\t');
    if (cells.length > width) return null;
    if (cells.length === width) return { cells, end: index + 1 };
  }
  return null;
}

interface RowContext {
  row: number;
  isOfItems: boolean;
  context: PasteContext;
}

/** The row's findings, those of the order first and the product's name before what is said of it. */
function rowFindings(
  cells: string[],
  heads: (LabelledText | null)[],
  { row, isOfItems, context }: RowContext,
): Finding[] {
  const findings = cells.flatMap((cell, column) => {
    const head = heads[column];
    const lines = cell.split('\n').flatMap((line) => linesOf(line, row));
    if (!head || lines.length === 0) return [];
    // In a table of products a sum is the row's.
    const names = head.names.map((name) => (name === 'total' && isOfItems ? 'price' : name));
    const value = names.includes('productName')
      ? (lines.find(({ text }) => productInText(text)) ?? lines[0]!)
      : lines[0]!;
    const rest = names.includes('productName') ? lines.filter((line) => line !== value) : [];
    return [
      ...labelledValues({ ...head, names }, value.text, `${head.label} ${value.text}`, row, context),
      ...rest.flatMap((line) => optionsIn(line.text, row, context)),
    ];
  });
  return findings.toSorted((a, b) => leads(b) - leads(a));
}

/** What the order is stands first, then the product, then what is said of it. */
function leads({ field }: Finding): number {
  return ['productName', 'orderedAt', 'orderNumber'].indexOf(field);
}

/** Below a product's name in its cell: "[옵션: 블랙/M]", "색상: 아이보리". */
function optionsIn(text: string, row: number, context: PasteContext): Finding[] {
  const label = findLabel(text);
  const found = label?.value
    ? labelledValues(label, label.value, text, row, context)
    : plainLine({ text, row, isMarked: false }, context)[1];
  return found.filter(({ field }) => field === 'option' || field === 'quantity');
}
