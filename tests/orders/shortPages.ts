import { findSite } from '../../utils/orders/sites/findSite';
import { styledLook } from '../../utils/orders/snapshot/look';
import { snapshotOf } from '../../utils/orders/snapshot/snapshotOf';
import type { PageSnapshot } from '../../utils/orders/snapshot/types';
import { pageOf, type Page } from '../../utils/orders/tree/page';
import { pageTree, type PageElement } from '../../utils/orders/tree/pageTree';
import { documentOf } from './documents';

/** A store that no site file knows. */
export const anyStore = 'https://store.example/my/orders/1';

/** What leaves a page of this content. */
export function snapshotOfBody(body: string, url = anyStore): PageSnapshot {
  const document = documentOf(`<body>${body}</body>`, url);
  return snapshotOf(document, url, styledLook(document.defaultView!));
}

/** The texts of a snapshot in the page's order. */
export function textsOf({ nodes }: Pick<PageSnapshot, 'nodes'>): string[] {
  return nodes.flatMap((node) => (node.length === 2 && node[1].trim() ? [node[1].trim()] : []));
}

/** The same as the strategies see it. */
export function pageOfBody(body: string, url = anyStore): Page {
  const tree = pageTree(snapshotOfBody(body, url));
  return pageOf(url, tree, findSite(url, tree)?.site ?? null);
}

/** The first element of a page with this id. */
export function elementById({ tree }: Page, id: string): PageElement {
  return tree.elements.find(({ attributes }) => attributes['id'] === id)!;
}
