import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './extension';

const SAMPLES = 'tests/pages/naver-pay';
const withOrder = readdirSync(SAMPLES).filter((name) => {
  const { state, orders } = JSON.parse(readFileSync(join(SAMPLES, name, 'expected.json'), 'utf8')) as {
    state: string;
    orders: { items: unknown[] }[];
  };
  return state === 'read' && orders.length === 1 && orders[0]?.items.length === 1;
});
/** The draft's first lines and the button beside them: the greeting, and what it is about. */
const LINES = 3;

/** Pixels of the draft's text that are in sight above the bar with the button. */
function textInSight(popup: Page): Promise<number> {
  return popup.evaluate(() => {
    const text = document.querySelector('[data-testid="draft-body"]')!.getBoundingClientRect();
    const bar = document.querySelector('.draft .actions')!.getBoundingClientRect();
    return bar.top - text.top;
  });
}

test('one click: on every order the draft begins in sight and the button that copies it has the focus', async ({
  shop,
}) => {
  test.setTimeout(120_000);
  expect(withOrder.length).toBeGreaterThan(15);
  for (const name of withOrder) {
    const page = await shop.openSample(name);
    const popup = await shop.openPopup(page);
    await expect(popup.getByTestId('draft-body'), name).not.toHaveValue('');
    await expect(popup.getByTestId('copy-draft'), name).toBeFocused();
    await expect(popup.getByTestId('copy-draft'), name).toBeInViewport({ ratio: 1 });
    const lineHeight = await popup
      .getByTestId('draft-body')
      .evaluate((box) => Number.parseFloat(getComputedStyle(box).lineHeight));
    await expect.poll(() => textInSight(popup), { message: name }).toBeGreaterThan(LINES * lineHeight);
    expect(await popup.evaluate(() => scrollY), name).toBe(0);
    await popup.close();
    await page.close();
  }
});

test('what was drawn while the page was read stays where it is when the order comes', async ({ shop }) => {
  for (const name of ['shipping-five-days', 'delivered', 'payment-failed']) {
    const popup = await shop.openPopup(await shop.openSample(name));
    await expect(popup.getByTestId('draft-body')).not.toHaveValue('');
    const moved = await popup.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 500);
        }),
    );
    // The web's own measure; up to 0.1 is held to be good.
    expect(moved, name).toBeLessThan(0.1);
    await popup.close();
  }
});
