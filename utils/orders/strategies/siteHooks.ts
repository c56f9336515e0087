import { foldText } from '../fields/foldText';
import { findLabel, type LabelledField } from '../findLabel';
import type { Hooks } from '../sites/types';
import { matches } from '../tree/matches';
import type { Page } from '../tree/page';
import type { PageElement } from '../tree/pageTree';
import { partsOf, visibleText } from '../tree/visibleText';
import { SAYS_WHEN } from './dayNear';
import { placed, type PlacedFinding } from './placed';

/**
 * What the site's own hooks point at. Data attributes are the strongest, since the store's own code needs them; class
 * names the weakest.
 */
export function siteHookFindings({ site, tree }: Page): PlacedFinding[] {
  if (!site) return [];
  const attributes = hooked(site.attributes ?? {});
  const marked = hooked(site.marked ?? {});
  const classes = hooked(site.classes ?? {});
  return tree.elements.flatMap((element) => [
    ...attributes.flatMap(([field, attribute]) => {
      const text = element.attributes[attribute];
      return text ? [placed(field, foldText(text), element, { from: 'attribute' })] : [];
    }),
    ...pointedAt(marked, element, 'attribute'),
    ...pointedAt(classes, element, 'class'),
  ]);
}

function hooked(hooks: Hooks): [LabelledField, string][] {
  return Object.entries(hooks) as [LabelledField, string][];
}

function pointedAt(
  hooks: [LabelledField, string][],
  element: PageElement,
  from: 'attribute' | 'class',
): PlacedFinding[] {
  return hooks.flatMap(([field, selector]) => {
    const text = matches(element, selector) ? textWithoutLabel(element) : '';
    if (!text) return [];
    // The time of an order stands right behind its number.
    const isDated = field === 'orderNumber' && SAYS_WHEN.test(text);
    return [
      placed(field, text, element, { from }),
      ...(isDated ? [placed('orderedAt', text, element, { from })] : []),
    ];
  });
}

/** An element's text, a button's too, except a label inside it. */
function textWithoutLabel(element: PageElement): string {
  const visible = visibleText(element.children, true);
  const parts = partsOf(visible);
  const own = parts.filter((part) => findLabel(part)?.value !== '');
  return foldText(own.length === parts.length ? visible : own.join(' '));
}
