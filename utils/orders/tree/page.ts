import type { Site } from '../sites/types';
import { columnsOf, type ColumnValue } from './columnValues';
import { isOfItsButton, labelledLines, type LabelledLine } from './labelledLine';
import { matches } from './matches';
import { nameIn } from './nameIn';
import { closest, holds, type PageElement, type PageTree } from './pageTree';
import { isPromotionHeading, promotionEnd } from './promotions';
import { isOutside, pressableAround } from './surroundings';

/** What every strategy reads from: the page's elements and texts, with its labels and their values found. */
export interface Page {
  url: string;
  site: Site | null;
  tree: PageTree;
  labels: LabelledLine[];
  columns: ColumnValue[];
  /** Elements whose words mean nothing by themselves: products' names and options, other products. */
  freeTexts: Set<PageElement>;
  /** Headings of other products. */
  headings: PageElement[];
}

// A product may be called "취소", an option "수량: 3개", a gift may come as "5개".
const FREE_TEXT = ['productName', 'option', 'seller', 'gift'];

export function pageOf(url: string, tree: PageTree, site: Site | null): Page {
  const { values, heads } = columnsOf(tree);
  const traced = values.filter(({ isOfTrace }) => isOfTrace).map(({ row }) => row);
  const marked = Object.values(site?.marked ?? {});
  const page: Page = {
    url,
    site,
    tree,
    labels: [],
    columns: values,
    freeTexts: new Set(tree.elements.filter((element) => marked.some((hook) => matches(element, hook)))),
    headings: [],
  };
  for (const { cell, head } of page.columns) if (head.names.includes('productName')) addName(page, cell);
  findLabels(page, [...heads, ...traced]);
  return page;
}

function findLabels(page: Page, without: PageElement[]): void {
  let taken = -1;
  let promotedUntil = -1;
  for (const text of page.tree.texts) {
    if (text.index <= taken || without.some((row) => holds(row, text))) continue;
    if (text.index > promotedUntil && isPromotionHeading(text)) {
      page.headings.push(text.parent);
      promotedUntil = promotionEnd(text);
    }
    if (text.index <= promotedUntil) {
      page.freeTexts.add(text.parent);
      continue;
    }
    const [line, ...others] = labelledLines(text);
    if (!line || isOutside(text.parent)) continue;
    if (!text.parent.isScreenReaderText && isFreeText(text.parent, page)) continue;
    if (!isOfItsButton(line)) continue;
    taken = line.line.texts.at(-1)!.index;
    page.labels.push(line, ...others);
    const { value, label } = line;
    if (!value || label.value) continue;
    if (label.names.includes('productName')) addName(page, value.element);
    else if (label.names.some((name) => FREE_TEXT.includes(name))) page.freeTexts.add(value.element);
  }
}

/** A product's cell holds more than its name: of that alone the words mean nothing. */
function addName(page: Page, cell: PageElement): void {
  const name = nameIn(cell);
  if (name) page.freeTexts.add(name.element);
}

/**
 * Whether an element's words are to be taken as they stand: no free text, and not part of something to press, whose
 * words say what could be done, not what is.
 */
export function isStatement(element: PageElement, page: Page): boolean {
  return !pressableAround(element) && !isFreeText(element, page) && !isOutside(element);
}

/** Whether an element's words mean nothing by themselves. */
export function isFreeText(element: PageElement, page: Page): boolean {
  return closest(element, (one) => page.freeTexts.has(one)) !== null;
}
