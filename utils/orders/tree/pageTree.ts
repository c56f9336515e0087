import { foldText } from '../fields/foldText';
import { SCREEN_READER, STRUCK, type PageSnapshot } from '../snapshot/types';
import { wholeTexts } from './wholeTexts';

/** A text of the page that says something. */
export interface PageText {
  isText: true;
  parent: PageElement;
  /** Its place in the page's order. */
  index: number;
  /** As it stands. */
  raw: string;
  /** Folded. */
  text: string;
}

export interface PageElement {
  isText: false;
  parent: PageElement | null;
  index: number;
  /** Upper case. */
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: PageNode[];
  /** The index of the last node inside it. */
  end: number;
  /** Struck through: a list price, not the price paid. */
  isStruck: boolean;
  /** For screen readers alone. */
  isScreenReaderText: boolean;
}

export type PageNode = PageElement | PageText;

export interface PageTree {
  body: PageElement | null;
  /** In the page's order. */
  elements: PageElement[];
  /** In the page's order, without those that hold white space alone. */
  texts: PageText[];
}

/** The page's elements and texts, from their flat list. */
export function pageTree(snapshot: Pick<PageSnapshot, 'nodes'>): PageTree {
  const nodes = wholeTexts(snapshot.nodes);
  const all: PageNode[] = [];
  const tree: PageTree = { body: null, elements: [], texts: [] };
  for (const [index, node] of nodes.entries()) {
    const parent = index > 0 ? (all[node[0]] as PageElement) : null;
    if (node.length === 2) {
      const text: PageText = { isText: true, parent: parent!, index, raw: node[1], text: foldText(node[1]) };
      all.push(text);
      parent!.children.push(text);
      if (text.text) tree.texts.push(text);
      continue;
    }
    const [, tag, attributes, marks] = node;
    const element: PageElement = {
      isText: false,
      parent,
      index,
      tag,
      attributes,
      children: [],
      end: index,
      isStruck: marks.includes(STRUCK) || Boolean(parent?.isStruck),
      isScreenReaderText: marks.includes(SCREEN_READER),
    };
    all.push(element);
    parent?.children.push(element);
    tree.elements.push(element);
  }
  for (const element of tree.elements.toReversed()) {
    const last = element.children.at(-1);
    if (last) element.end = last.isText ? last.index : last.end;
  }
  tree.body = tree.elements[0] ?? null;
  return tree;
}

/** Whether a node stands in an element, or is it. */
export function holds(element: PageElement, { index }: PageNode): boolean {
  return element.index <= index && index <= element.end;
}

/** The element itself and those around it, from the inside out. */
export function* around(element: PageElement | null): Generator<PageElement> {
  for (let at = element; at; at = at.parent) yield at;
}

/** The nearest element around, itself included, of which something holds. */
export function closest(
  element: PageElement | null,
  is: (element: PageElement) => boolean,
): PageElement | null {
  for (const one of around(element)) if (is(one)) return one;
  return null;
}

export function childElements({ children }: PageElement): PageElement[] {
  return children.filter((child): child is PageElement => !child.isText);
}

/** The texts in an element that say something. */
export function textsIn(element: PageElement): PageText[] {
  return element.children.flatMap((child) => {
    if (!child.isText) return textsIn(child);
    return child.text ? [child] : [];
  });
}

export function lettersIn(element: PageElement): number {
  return textsIn(element).reduce((sum, { text }) => sum + text.length, 0);
}
