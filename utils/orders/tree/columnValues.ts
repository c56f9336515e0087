import { parseStatus } from '../fields/parseStatus';
import { findLabel, isField, type LabelledText } from '../findLabel';
import { childElements, type PageElement, type PageTree } from './pageTree';
import { MOST_NODES_OF_HEAD, rowsUnder, span } from './tableRows';
import { foldedText } from './visibleText';

/** A cell under a head: what the head names, and the row that the cell speaks for. */
export interface ColumnValue {
  head: LabelledText;
  cell: PageElement;
  row: PageElement;
  /** Whether the table has a column of products: then its sums are those of its rows. */
  isOfItems: boolean;
  /** Whether it is the trace of a parcel. */
  isOfTrace: boolean;
}

const MOST_COLUMNS = 14;
const LONGEST_HEAD = 24;

export interface Columns {
  values: ColumnValue[];
  /** The rows of heads, whose words are no labels of what stands beside them. */
  heads: PageElement[];
}

/** The cells of the page's tables with the heads of their columns, also where the table is made of other elements. */
export function columnsOf({ elements }: PageTree): Columns {
  const values: ColumnValue[] = [];
  const headRows: PageElement[] = [];
  for (const row of elements) {
    const heads = headsOf(row);
    if (!heads) continue;
    const rows = rowsUnder(row, (other) => headsOf(other) !== null);
    if (rows.length > 0) headRows.push(row);
    const names = [...heads.values()].flatMap((head) => head.names);
    // A table with the orders' numbers has their sums, not the products'.
    const isOfItems = names.includes('productName') && !names.includes('orderNumber');
    const isOfTrace = names.includes('trace');
    for (const { row: bodyRow, cells } of rows) {
      for (const { element, column } of cells) {
        const head = heads.get(column);
        if (head) values.push({ head, cell: element, row: bodyRow, isOfItems, isOfTrace });
      }
    }
  }
  return { values, heads: headRows };
}

/** The labels of a row of heads by column; null for any other row. At least two of them have to name fields. */
function headsOf(row: PageElement): Map<number, LabelledText> | null {
  const cells = childElements(row);
  if (cells.length < 2 || cells.length > MOST_COLUMNS) return null;
  // A row of things to press is none of heads.
  if (/^(?:A|BUTTON|OPTION)$/.test(cells[0]!.tag)) return null;
  // Heads beside values make rows of pairs; a head holds little else.
  if (cells.some(({ tag, index, end }) => tag !== cells[0]!.tag || end - index > MOST_NODES_OF_HEAD))
    return null;
  const heads = new Map<number, LabelledText>();
  let column = 0;
  let fields = 0;
  for (const cell of cells) {
    const text = foldedText(cell, true);
    if (text.length > LONGEST_HEAD) return null;
    const label = text ? findLabel(text, true) : null;
    // A row with a value in it is no row of heads, nor is one whose only words are values.
    if (label?.value || /\d{3}/.test(text) || parseStatus(text)) return null;
    if (label) heads.set(column, label);
    if (label?.names.some((name) => isField(name) || name === 'trace')) fields += 1;
    column += span(cell, 'colspan');
  }
  const isTrace = [...heads.values()].some(({ names }) => names.includes('trace'));
  return (fields >= 2 || isTrace) && fields >= cells.length / 3 ? heads : null;
}
