import { readerScript, type WithReader } from '../../scripts/chromium/readerScript';
import { compareReading } from '../orders/comparePages';
import { pagePairsIn } from '../orders/pagePairs';
import { expect, test } from './extension';

test('every sample page reads in a real browser as it does without one', async ({ browserWithExtension }) => {
  const script = await readerScript();
  const page = await browserWithExtension.context.newPage();
  for (const { name, html, expected } of pagePairsIn('tests/pages')) {
    await page.setContent(html);
    await page.evaluate(script);
    const result = await page.evaluate(
      ([url, now]) => (globalThis as unknown as WithReader).reader.readOrders(document, url!, new Date(now!)),
      [expected.url, expected.now],
    );
    const { differences, leaks } = compareReading(expected, result);
    const gaps = differences.filter(({ kind }) => kind !== 'right').map(({ path }) => path);
    expect(gaps.sort(), name).toEqual([...(expected.knownGaps ?? [])].sort());
    expect(leaks, name).toEqual([]);
  }
  await page.close();
});
