import { isFreeText, type Page } from '../tree/page';
import { isOnButton, isOutside } from '../tree/surroundings';
import { holds, type PageElement } from '../tree/pageTree';
import { isNamedName, isProductLink, nameIn } from '../tree/nameIn';
import { placed, type PlacedFinding } from './placed';

/** Products' names that no label names: links to a product's page, and elements whose class says so. */
export function productNameFindings(page: Page): PlacedFinding[] {
  return page.tree.elements.flatMap((element) => {
    const from = isProductLink(element) ? 'attribute' : isNamedName(element) ? 'class' : null;
    const name = from && !isOnButton(element) ? nameIn(element) : null;
    if (!from || !name || isOutside(element) || isOtherProduct(name.element, page)) return [];
    const label = from === 'attribute' ? 'link' : '';
    return [placed('productName', name.text, name.element, { from, label })];
  });
}

/** A product below a heading of other products; a name that is a free text by its own label is still the order's. */
export function isOtherProduct(element: PageElement, page: Page): boolean {
  if (!isFreeText(element, page)) return false;
  return (
    !page.columns.some(({ cell }) => holds(cell, element)) &&
    !page.labels.some(({ value }) => value && holds(value.element, element))
  );
}
