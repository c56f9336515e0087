import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entries } from '../../utils/faq/entries';
import { likelyByStatus } from '../../utils/faq/likelyByStatus';
import { rankByStatus } from '../../utils/faq/rankByStatus';
import type { OrderStatus } from '../../utils/orders/types';

const ids = new Set(entries.map(({ id }) => id));
const statuses = Object.keys(likelyByStatus).filter((status) => status !== 'none') as OrderStatus[];

describe('rankByStatus', () => {
  test('knows all sixteen statuses', () => {
    expect(statuses).toHaveLength(16);
  });

  test.each([...statuses, undefined])('ranks at least four entries, each once, for %s', (status) => {
    const ranking = rankByStatus(status);
    expect(ranking.length).toBeGreaterThanOrEqual(4);
    expect(new Set(ranking).size).toBe(ranking.length);
    expect(ranking.filter((id) => !ids.has(id))).toEqual([]);
  });

  test.each(entries.filter(({ statuses: listed }) => listed.length > 0))(
    '$id is ranked in a status it is listed for',
    ({ id, statuses: listed }) => {
      expect(listed.some((status) => rankByStatus(status).includes(id))).toBe(true);
    },
  );

  test('puts the plainest question first', () => {
    expect(rankByStatus('shipping')[0]).toBe('transit-late');
    expect(rankByStatus('cancelled')[0]).toBe('refund-when');
    expect(rankByStatus('awaiting-payment')[0]).toBe('deposit-wait');
  });

  test('stays fit for the first chunk: it imports neither the answers nor the search', () => {
    const files = ['rankByStatus', 'likelyByStatus'].map((name) =>
      readFileSync(`utils/faq/${name}.ts`, 'utf8'),
    );
    const imports = files.flatMap((text) => text.match(/^import (?!type).*$/gm) ?? []);
    expect(imports).toEqual(["import { likelyByStatus } from './likelyByStatus';"]);
  });
});
