import { findLabel } from '../findLabel';
import { around, childElements, type PageElement } from './pageTree';
import { foldedText } from './visibleText';

export interface Cell {
  element: PageElement;
  column: number;
}

export interface TableRow {
  row: PageElement;
  cells: Cell[];
}

/** A head holds little else than its words. */
export const MOST_NODES_OF_HEAD = 10;

/** The rows below a row of heads with their cells by column, up to the next row of heads. */
export function rowsUnder(head: PageElement, isHeads: (row: PageElement) => boolean): TableRow[] {
  const rows = head.tag === 'TR' ? tableRows(head) : gridRows(head);
  const width = columns(head);
  const taken: { until: number; column: number; width: number; element: PageElement }[] = [];
  const result: TableRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (isHeads(row)) break;
    if (row.parent?.tag === 'TFOOT' || isPair(row) || isHeading(row, width)) continue;
    const cells: Cell[] = [];
    let column = 0;
    const skip = () => {
      // A cell that spans rows speaks for each of them.
      for (let over = spanning(column); over; over = spanning(column)) {
        cells.push({ element: over.element, column });
        column += over.width;
      }
    };
    const spanning = (at: number) => taken.find((one) => one.column === at && index < one.until);
    for (const element of childElements(row)) {
      skip();
      cells.push({ element, column });
      const height = span(element, 'rowspan');
      const wide = span(element, 'colspan');
      if (height > 1) taken.push({ until: index + height, column, width: wide, element });
      column += wide;
    }
    skip();
    if (column === width) result.push({ row, cells });
  }
  return result;
}

/** One cell across the whole table: a seller's name above its products. */
function isHeading(row: PageElement, width: number): boolean {
  return width > 1 && childElements(row).length === 1;
}

/** A sum below the rows, with a label of its own: "Total: $24.00". */
function isPair(row: PageElement): boolean {
  const [first] = childElements(row);
  const text = first && first.end - first.index <= MOST_NODES_OF_HEAD ? foldedText(first) : '';
  return Boolean(text) && findLabel(text, true)?.value === '';
}

/** The rows below a row of heads in the same table. */
function tableRows(head: PageElement): PageElement[] {
  let table = head.parent;
  while (table && table.tag !== 'TABLE') table = table.parent;
  const rows: PageElement[] = [];
  const collect = (element: PageElement) => {
    for (const child of childElements(element)) {
      if (child.tag === 'TABLE') continue;
      if (child.tag !== 'TR') collect(child);
      else if (child.index > head.index) rows.push(child);
    }
  };
  if (!table) return rows;
  collect(table);
  if (rows.length === 0) {
    const next = nextTable(table);
    if (next) collect(next);
  }
  return rows;
}

/** The table behind one that holds heads alone: some make the heads stand still while the rows are scrolled. */
function nextTable(table: PageElement): PageElement | null {
  let steps = 0;
  for (const element of around(table)) {
    if ((steps += 1) > 3 || !element.parent) return null;
    const next = childElements(element.parent).find(({ index }) => index > element.end);
    const found = next && tableIn(next);
    if (found) return found;
  }
  return null;
}

function tableIn(element: PageElement): PageElement | null {
  if (element.tag === 'TABLE') return element;
  for (const child of childElements(element)) {
    const found = tableIn(child);
    if (found) return found;
  }
  return null;
}

/** The elements of as many children behind a row of heads, or in the element behind the one that holds it alone. */
function gridRows(head: PageElement): PageElement[] {
  const width = columns(head);
  const fitting = (rows: PageElement[]) => rows.filter((row) => columns(row) === width);
  const siblings = fitting(behind(head));
  if (siblings.length > 0 || !head.parent) return siblings;
  const [next] = behind(head.parent);
  const children = next ? childElements(next) : [];
  return fitting(next && columns(next) === width && fitting(children).length === 0 ? [next] : children);
}

/** The elements beside another one, behind it. */
function behind(element: PageElement): PageElement[] {
  return element.parent ? childElements(element.parent).filter(({ index }) => index > element.end) : [];
}

function columns(row: PageElement): number {
  return childElements(row).reduce((sum, cell) => sum + span(cell, 'colspan'), 0);
}

/** How many columns or rows a cell takes. */
export function span({ attributes }: PageElement, name: 'colspan' | 'rowspan'): number {
  const count = Number(attributes[name] ?? 1);
  return Number.isInteger(count) && count > 0 && count < 1000 ? count : 1;
}
