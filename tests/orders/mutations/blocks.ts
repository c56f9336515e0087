import { mainContent } from './pageParts';
import { pinLooks } from './pinLooks';
import { shuffled } from './random';
import type { Mutation } from './types';

const HEADING = /^H[1-6]$/i;
const LONGEST_HEADING = 20;

/**
 * Children that belong together: a heading and what it is over; where kinds of children come by turns (an order's head,
 * its items, the next order's head …), everything from one head to the next.
 */
function groupsOf(children: Element[]): Element[][] {
  const kinds = children.map(({ tagName, className }) => `${tagName} ${className}`);
  const headKind = kinds.find(
    (kind) => kinds.lastIndexOf(kind) - kinds.indexOf(kind) >= kinds.filter((one) => one === kind).length,
  );
  const groups: Element[][] = [];
  children.forEach((child, index) => {
    const before = children[index - 1];
    const isUnderHead =
      headKind !== undefined && index > kinds.indexOf(headKind) && kinds[index] !== headKind;
    if (before && (isUnderHead || isHeading(before))) groups.at(-1)!.push(child);
    else groups.push([child]);
  });
  return groups;
}

function isHeading(element: Element): boolean {
  return HEADING.test(element.tagName) || (element.textContent ?? '').trim().length < LONGEST_HEADING;
}

export const blockMutations: Mutation[] = [
  {
    name: 'blocks in another order',
    apply: (document, random) => {
      const content = mainContent(document);
      const hasOwnText = [...content.childNodes].some(
        (node) => node.nodeType === 3 && node.nodeValue?.trim(),
      );
      const groups = groupsOf([...content.children]);
      if (hasOwnText || groups.length < 2) return 0;
      pinLooks(document);
      content.append(...shuffled(groups, random).flat());
      return groups.length;
    },
  },
];
