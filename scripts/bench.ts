/**
 * `npm run bench`: reading a huge page beside one walk over its text, in a real Chromium, by turns in the same run. Ends
 * with an error where the budget is exceeded on the largest page.
 */
import { chromium, type Page } from '@playwright/test';
import { orderNumber, pageOfJson, pageOfLabels, pagesOf, sizes, type BigPage } from '../tests/bench/bigPages';
import { readingRatio } from './budgets';
import { findChromium } from './chromium/findChromium';
import { readerScript, type WithReader } from './chromium/readerScript';

const ROUNDS = 15;
/** Milliseconds of one reading. */
const SLOW = 300;
const URL_OF_PAGE = 'https://shop.example/order/detail?no=20261117-0000012';

interface Measured {
  nodes: number;
  /** Milliseconds. */
  read: number;
  walk: number;
  isRead: boolean;
}

/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes along only what is inside it */
/** Runs in the page: medians of reading and walking by turns, after a few rounds of warming up. */
function measureInPage([url, number, rounds, slow]: [string, string, number, number]): Measured {
  const { reader } = globalThis as unknown as WithReader;
  const now = new Date('2026-11-22T10:00:00+09:00');
  const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
  const timed = (work: () => unknown) => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  const walk = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += walker.currentNode.nodeValue!.length;
    return length;
  };
  const read = () => reader.readOrders(document, url, now);
  // So slow that three rounds say it as well.
  const count = timed(read) > slow ? 3 : rounds;
  const times = Array.from({ length: count + 3 }, () => ({ walk: timed(walk), read: timed(read) })).slice(3);
  const all = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let nodes = 0;
  while (all.nextNode()) nodes += 1;
  const result = read();
  const isRead =
    result.state === 'read' && result.orders.some((order) => order.orderNumber?.value === number);
  return {
    nodes,
    isRead,
    walk: median(times.map((time) => time.walk)),
    read: median(times.map((time) => time.read)),
  };
}

/* oxlint-enable unicorn/consistent-function-scoping */
const inputs: Parameters<typeof measureInPage>[0] = [URL_OF_PAGE, orderNumber, ROUNDS, SLOW];

async function measure(page: Page, { name, html }: BigPage): Promise<number> {
  await page.setContent(html);
  // tsx marks functions with a helper that the page does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(script);
  const { nodes, read, walk, isRead } = await page.evaluate(measureInPage, inputs);
  const ratio = read / walk;
  console.log(
    [
      name.padEnd(44),
      `${String(nodes).padStart(6)} nodes`,
      `read ${read.toFixed(1).padStart(7)} ms`,
      `walk ${walk.toFixed(2).padStart(6)} ms`,
      `ratio ${(walk > 0 ? ratio.toFixed(1) : 'none').padStart(6)}`,
      isRead ? 'order found' : 'ORDER NOT FOUND',
    ].join(' · '),
  );
  return ratio;
}

const script = await readerScript();
const browser = await chromium.launch({ executablePath: findChromium() });
const page = await browser.newPage();
const ratios: number[][] = [];
for (const size of sizes) {
  const ofSize: number[] = [];
  for (const bigPage of pagesOf(size)) ofSize.push(await measure(page, bigPage));
  ratios.push(ofSize);
}
await measure(page, pageOfLabels(20_000));
await measure(page, pageOfJson(10));
await browser.close();

const worst = ratios.map((ofSize) => Math.max(...ofSize));
sizes.forEach((size, index) => console.log(`${size} nodes: worst ratio ${worst[index]!.toFixed(1)}`));
const isExceeded = worst.at(-1)! > readingRatio;
console.log(`${isExceeded ? '✗' : '✓'} budget on ${sizes.at(-1)} nodes: ${readingRatio}`);
process.exit(isExceeded ? 1 : 0);
