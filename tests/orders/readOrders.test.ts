import { describe, expect, it } from 'vitest';
import { readOrders } from '../../utils/orders/readOrders';
import { detachedDocumentOf, documentOf } from './documents';
import { pagePairsIn, plainOrders } from './pagePairs';

const roots = ['tests/pages', ...(process.env['ORDER_PAGES'] ? [process.env['ORDER_PAGES']] : [])];

describe.each(roots)('page pairs in %s', (root) => {
  describe.each(pagePairsIn(root))('$name', ({ html, expected }) => {
    const document = documentOf(html, expected.url);
    const before = document.documentElement.outerHTML;
    const result = readOrders(document, expected.url, expected.now ? new Date(expected.now) : new Date());

    it(`is ${expected.state}`, () => {
      expect(result.state).toBe(expected.state);
    });

    it('gives exactly the values printed, and nothing that is not there', () => {
      expect(plainOrders(result)).toEqual(expected.orders);
    });

    it('lets nothing personal out', () => {
      for (const secret of expected.forbidden ?? []) expect(JSON.stringify(result)).not.toContain(secret);
    });

    it('reads the same without computed style', () => {
      const now = expected.now ? new Date(expected.now) : new Date();
      expect(plainOrders(readOrders(detachedDocumentOf(html), expected.url, now))).toEqual(expected.orders);
    });

    it('leaves the page as it was', () => {
      expect(document.documentElement.outerHTML).toBe(before);
    });
  });
});
