import { isName, longestName, nameIn, nameStandingOut, type ProductName } from '../tree/nameIn';
import { isFreeText, type Page } from '../tree/page';
import { around, childElements, holds, textsIn, type PageElement } from '../tree/pageTree';
import { isOutside } from '../tree/surroundings';
import { placed, type PlacedFinding } from './placed';
import { isOtherProduct } from './productNames';

const STEPS_TO_BLOCK = 8;
const MOST_NODES_OF_BLOCK = 140;
const OF_AN_ITEM = ['price', 'quantity', 'option', 'status', 'productOrderNumber'];
const BEHIND_NAME = ['price', 'quantity', 'option'];
const FOREIGN: string[] = ['orderNumber', 'paymentMethods', 'personal'];
const NAME_CLASS = /(?:^|[-_\s])(?:name|nm)(?:$|[-_\s\d])/i;

/**
 * Names in the blocks of items that nothing names: around a price, a count, an option or a status the smallest part of
 * the page that shows a product as well, by an image, a link or a class.
 */
export function blockNameFindings(page: Page, findings: PlacedFinding[]): PlacedFinding[] {
  const names = findings.filter(({ field }) => field === 'productName').map(({ element }) => element);
  const foreign = page.labels.filter(({ label }) => label.names.some((name) => FOREIGN.includes(name)));
  const known = new Set(
    findings
      .filter(({ field, from }) => field !== 'productName' && from === 'label')
      .map(({ element }) => element),
  );
  const found: PlacedFinding[] = [];
  for (const { field, element } of findings) {
    if (!OF_AN_ITEM.includes(field)) continue;
    const block = blockAround(element, (one) => foreign.some(({ line }) => holds(one, line.texts[0]!)));
    if (!block || names.some((name) => holds(block, name)) || isOtherProduct(block, page)) continue;
    const name =
      nameStandingOut(block, (one) => known.has(one) || isFreeText(one, page)) ??
      leadingName(block, findings, page);
    if (!name || isOutside(name.element)) continue;
    names.push(name.element);
    found.push(placed('productName', name.text, name.element, { from: 'class', label: 'block' }));
  }
  return found;
}

/** The longest text before the first option, price or count: before a product's name at most its brand stands. */
function leadingName(block: PageElement, findings: PlacedFinding[], page: Page): ProductName | null {
  const inside = findings.filter(({ element }) => holds(block, element));
  const until = Math.min(
    ...inside.filter(({ field }) => BEHIND_NAME.includes(field)).map(({ element }) => element.index),
  );
  const taken = new Set(inside.map(({ element }) => element));
  const names = textsIn(block).filter(
    ({ text, index, parent }) =>
      index < until &&
      !taken.has(parent) &&
      !isFreeText(parent, page) &&
      parent.tag !== 'BUTTON' &&
      isName(text),
  );
  return longestName(names.map(({ text, parent }) => ({ element: parent, text })));
}

function blockAround(element: PageElement, isForeign: (element: PageElement) => boolean): PageElement | null {
  let steps = 0;
  for (const block of around(element)) {
    if ((steps += 1) > STEPS_TO_BLOCK || block.end - block.index > MOST_NODES_OF_BLOCK) return null;
    if (isForeign(block)) return null;
    if (showsProduct(block)) return block;
  }
  return null;
}

function showsProduct(element: PageElement): boolean {
  return childElements(element).some(
    (child) =>
      child.tag === 'IMG' ||
      (child.tag === 'A' && nameIn(child) !== null) ||
      (NAME_CLASS.test(child.attributes['class'] ?? '') && nameIn(child) !== null) ||
      showsProduct(child),
  );
}
