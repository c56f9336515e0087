import { build } from 'vite';
import { pagePairsIn, plainOrders } from '../orders/pagePairs';
import type { ReadResult } from '../../utils/orders/types';
import { expect, test } from './extension';

interface Reader {
  reader: { readOrders(document: Document, url: string, now: Date): ReadResult };
}

/** The reader as one script: what a page shows and hides is a real browser's to say. */
async function readerScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'utils/orders/readOrders.ts', formats: ['iife'], name: 'reader' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  return output && 'output' in output ? output.output[0].code : '';
}

test('every sample page reads in a real browser as it does without one', async ({ browserWithExtension }) => {
  const script = (await readerScript()).replace(/^var reader/, 'globalThis.reader');
  const page = await browserWithExtension.context.newPage();
  for (const { name, html, expected } of pagePairsIn('tests/pages')) {
    await page.setContent(html);
    await page.evaluate(script);
    const result = await page.evaluate(
      ([url, now]) => (globalThis as unknown as Reader).reader.readOrders(document, url!, new Date(now!)),
      [expected.url, expected.now],
    );
    expect(result.state, name).toBe(expected.state);
    expect(plainOrders(result), name).toEqual(expected.orders);
  }
  await page.close();
});
