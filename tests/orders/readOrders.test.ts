import { describe, expect, it } from 'vitest';
import { readOrders } from '../../utils/orders/readOrders';
import { detachedDocumentOf, documentOf } from './documents';
import { compareReading } from './comparePages';
import { pagePairsIn, pageRoots, plainOrders } from './pagePairs';

describe.each(pageRoots)('page pairs in %s', (root) => {
  describe.each(pagePairsIn(root))('$name', ({ html, expected }) => {
    const document = documentOf(html, expected.url);
    const before = document.documentElement.outerHTML;
    const result = readOrders(document, expected.url, expected.now ? new Date(expected.now) : new Date());

    // A gap that is closed is recorded as well: progress that nobody noticed could be lost again.
    it('gives exactly the values printed, but for its known gaps, and nothing that is not there', () => {
      const { differences } = compareReading(expected, result);
      const gaps = differences.filter(({ kind }) => kind !== 'right').map(({ path }) => path);
      expect(gaps.sort()).toEqual([...(expected.knownGaps ?? [])].sort());
    });

    it('lets nothing personal out', () => {
      for (const secret of expected.forbidden ?? []) expect(JSON.stringify(result)).not.toContain(secret);
    });

    it('reads the same without computed style', () => {
      const now = expected.now ? new Date(expected.now) : new Date();
      expect(plainOrders(readOrders(detachedDocumentOf(html), expected.url, now))).toEqual(
        plainOrders(result),
      );
    });

    it('leaves the page as it was', () => {
      expect(document.documentElement.outerHTML).toBe(before);
    });
  });
});
