import { foldText } from '../fields/foldText';
import { findLabel, isField, type LabelledText } from '../findLabel';
import type { ColumnValue } from '../tree/columnValues';
import type { LabelledLine } from '../tree/labelledLine';
import { isFreeText, type Page } from '../tree/page';
import { textsIn, type PageElement } from '../tree/pageTree';
import { isOutside } from '../tree/surroundings';
import type { LabelledValue } from '../tree/valueBeside';
import { foldedText, partsOf, visibleText } from '../tree/visibleText';
import { dayNear, lineWithDate } from './dayNear';
import { placed, type PlacedFinding } from './placed';
import { valueFindings } from './valueFindings';

const ORDER_CODE = /^[A-Z]{0,4}-?\d{6,}(?:-\d{1,8})?$/;
const NAMING_ATTRIBUTES = ['aria-label', 'data-label', 'data-title', 'data-th', 'title'];

/** Every label of the page with the value beside it, behind its colon or in its column: how an unknown store is read. */
export function labelFindings(page: Page): PlacedFinding[] {
  return [
    ...page.labels.flatMap((line) => besideLabel(line, page)),
    ...page.columns.filter(({ isOfTrace }) => !isOfTrace).flatMap((value) => inColumn(value)),
    ...page.tree.elements.flatMap((element) => namedByAttribute(element, page)),
  ];
}

function besideLabel({ line, label, value }: LabelledLine, page: Page): PlacedFinding[] {
  if (!value) return [];
  const found = label.names.flatMap((name) =>
    isField(name) ? valueFindings(name, label, value, line.text) : [],
  );
  const dated =
    label.names.includes('orderNumber') && (lineWithDate(line, page) ?? dayNear(line.texts[0]!, page));
  return dated ? [...found, placed('orderedAt', dated, value.element)] : found;
}

function inColumn({ head, cell, row, isOfItems }: ColumnValue): PlacedFinding[] {
  const visible = visibleText(cell.children, true);
  // Shown by a picture alone, said to screen readers.
  const text =
    foldText(visible) ||
    foldText(
      textsIn(cell)
        .map(({ raw }) => raw)
        .join(' '),
    );
  const value = { element: cell, text, parts: partsOf(visible) };
  if (!value.text) return [];
  // A cell that spans rows says the same of each row.
  const isOwn = row.index <= cell.index && cell.index <= row.end;
  return head.names
    .filter(isField)
    .map((name) => (name === 'total' && isOfItems ? 'price' : name))
    .flatMap((name) => [
      ...valueFindings(name, head, value, ''),
      ...(name === 'orderedAt' ? codeBeside(value, head) : []),
    ])
    .map((finding) => (isOwn ? finding : { ...finding, element: row }));
}

/** In the column of days the order's number may stand below the day, without a head of its own. */
function codeBeside({ element, parts }: LabelledValue, { names, label }: LabelledText): PlacedFinding[] {
  const code = names.includes('orderNumber') ? undefined : parts.find((part) => ORDER_CODE.test(part));
  return code ? [placed('orderNumber', code, element, { label })] : [];
}

function namedByAttribute(element: PageElement, page: Page): PlacedFinding[] {
  for (const attribute of NAMING_ATTRIBUTES) {
    const words = element.attributes[attribute];
    if (!words) continue;
    const label = findLabel(foldText(words), true);
    if (!label || !label.names.some(isField) || isOutside(element)) continue;
    if (isFreeText(element, page) && !label.names.includes('productName')) continue;
    // An aria-label may hold the value itself, a title repeats what is printed.
    const text = label.value || foldedText(element, true);
    // A label for the page's own label says nothing of the value.
    if (!text || findLabel(text, true)?.value === '') continue;
    const value = {
      element,
      text,
      parts: label.value ? [text] : partsOf(visibleText(element.children, true)),
    };
    return label.names.filter(isField).flatMap((name) => valueFindings(name, label, value, ''));
  }
  return [];
}
