import type { PageElement, PageTree } from '../tree/pageTree';
import { foldedText } from '../tree/visibleText';

const ORDER_TYPE = /schema\.org\/Order$/;

/** The page's schema.org Orders written as microdata, in the shape of linked data. */
export function microdataOrders({ elements }: PageTree): unknown[] {
  return elements.filter(({ attributes }) => ORDER_TYPE.test(attributes['itemtype'] ?? '')).map(thing);
}

function thing(element: PageElement): Record<string, unknown> {
  const properties: Record<string, unknown> = Object.create(null);
  properties['@type'] = element.attributes['itemtype'];
  collect(element, properties);
  return properties;
}

function collect(element: PageElement, properties: Record<string, unknown>): void {
  for (const child of element.children) {
    if (child.isText) continue;
    const names = child.attributes['itemprop']?.split(/\s+/) ?? [];
    const isThing = 'itemtype' in child.attributes || 'itemscope' in child.attributes;
    for (const name of names) add(properties, name, isThing ? thing(child) : valueOf(child));
    if (!isThing) collect(child, properties);
  }
}

function valueOf(element: PageElement): string {
  const { content, datetime, href } = element.attributes;
  const address = element.tag === 'LINK' || element.tag === 'META' ? href : undefined;
  return content ?? datetime ?? address ?? foldedText(element);
}

function add(properties: Record<string, unknown>, name: string, value: unknown): void {
  const held = properties[name];
  if (held === undefined) properties[name] = value;
  else properties[name] = [...(Array.isArray(held) ? held : [held]), value];
}
