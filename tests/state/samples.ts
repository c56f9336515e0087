import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageAnswer } from '../../utils/browser/readActiveTab';
import type { CorrectableField, Correction } from '../../utils/orders/correctOrder';
import { readOrders } from '../../utils/orders/readOrders';
import { typedField } from '../../utils/orders/typedField';
import { documentOf } from '../orders/documents';

/** The moment at which the sample pages of tests/pages/naver-pay are told: a Sunday, ten in the morning in Korea. */
export const sampleNow = new Date('2026-11-22T10:00:00+09:00');

/** What the popup is told of a sample page. */
export function sampleAnswer(name: string): PageAnswer {
  const folder = join('tests/pages/naver-pay', name);
  const { url } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { url: string };
  const html = readFileSync(join(folder, 'page.html'), 'utf8');
  const result = readOrders(documentOf(html, url), url, sampleNow);
  return result.state === 'read'
    ? { kind: 'read', orders: result.orders, complete: true }
    : { kind: result.state };
}

/** A correction as the popup keeps it. */
export function typed(name: CorrectableField, text: string): Correction {
  return typedField(name, text, sampleNow);
}
