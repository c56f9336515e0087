import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { openStage } from './stage';
import { states } from './states';

/** The states whose reading order is kept as text. */
const READ_ALOUD = [
  'late on its way',
  'payment failed',
  'no order on the page',
  'an order looked at earlier',
];

test('with the keyboard alone: Enter copies what the popup opened with', async ({ shop }) => {
  const page = await shop.openSample('shipping-five-days');
  const popup = await shop.openPopup(page);
  const body = await popup.getByTestId('draft-body').inputValue();
  await expect(popup.getByTestId('copy-draft')).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByTestId('copy-result')).not.toBeEmpty();
  await popup.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(body);
});

test('with the keyboard alone: a problem, an answer and the draft are reached, changed and copied', async ({
  shop,
}) => {
  const popup = await shop.openPopup(await shop.openSample('delivered'));
  await expect(popup.getByTestId('copy-draft')).toBeFocused();
  await tabTo(popup, 'topic');
  const chosen = await popup.getByTestId('topic').inputValue();
  await popup.keyboard.press('ArrowDown');
  await expect(popup.getByTestId('topic')).not.toHaveValue(chosen);
  await tabTo(popup, 'draft-body');
  await popup.keyboard.press('Control+End');
  await popup.keyboard.type(' 오늘 안에 답을 주시면 좋겠습니다.');
  await tabTo(popup, 'copy-draft');
  await popup.keyboard.press('Enter');
  await expect(popup.getByTestId('copy-result')).not.toBeEmpty();
  await popup.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toMatch(
    /오늘 안에 답을 주시면 좋겠습니다\.$/,
  );
});

test('Escape is left to the browser, which closes the popup', async ({ shop }) => {
  const popup = await shop.openPopup(await shop.openSample('delivered'));
  await expect(popup.getByTestId('copy-draft')).toBeFocused();
  for (const testId of ['copy-draft', 'draft-body', 'faq-search', 'topic']) {
    await popup.getByTestId(testId).focus();
    const isTaken = await popup.evaluate(() => {
      const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      return !document.activeElement!.dispatchEvent(escape);
    });
    expect(isTaken, testId).toBe(false);
  }
});

for (const name of ['delivered', 'no order on the page', 'everything unfolded'])
  test(`Tab goes through everything once, as it is read, and the focus is always to be seen: ${name}`, async () => {
    const stage = await openStage('ko');
    const { view } = stage;
    await stage.show(states.find((state) => state.name === name)!);
    const expected = await listStops(view);
    expect(expected.length).toBeGreaterThan(8);
    const stops: Stop[] = [];
    // A box for a date is several stops.
    for (let at = 0; at < 4 * expected.length; at += 1) {
      await view.keyboard.press('Tab');
      const stop = await stopHere(view);
      if (stop.index < 0) break;
      if (stop.index !== stops.at(-1)?.index) stops.push(stop);
    }
    expect(stops.map(({ index }) => expected[index]!.words)).toEqual(expected.map(({ words }) => words));
    const named = (odd: Stop[]) => odd.map(({ index }) => expected[index]!.words);
    expect(named(stops.filter(({ outline }) => outline < 2))).toEqual([]);
    expect(named(stops.filter(({ hidden }) => hidden))).toEqual([]);
    const back = expected.slice(1).filter(({ bottom }, index) => bottom <= expected[index]!.top);
    expect(back.map(({ words }) => words)).toEqual([]);
    await stage.close();
  });

for (const language of ['ko', 'en'] as const)
  test(`a screen reader reads the page in order: ${language}`, async () => {
    const stage = await openStage(language);
    for (const name of READ_ALOUD) {
      await stage.show(states.find((state) => state.name === name)!);
      const read = await stage.view.locator('body').ariaSnapshot();
      expect(`${read}\n`).toMatchSnapshot(`${name.replaceAll(' ', '-')}-${language}.txt`);
    }
    await stage.close();
  });

interface Stop {
  /** Among what can be reached; -1 beyond its end. */
  index: number;
  /** Width of what shows the focus, in pixels. */
  outline: number;
  /** Whether something lies on all of it. */
  hidden: boolean;
}

interface Reachable {
  words: string;
  top: number;
  bottom: number;
}

interface WithStops {
  stops: Element[];
}

async function tabTo(popup: Page, testId: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await popup.keyboard.press('Tab');
    const at = await popup.evaluate(() => document.activeElement?.getAttribute('data-testid'));
    if (at === testId) return;
  }
  throw new Error(`Tab never came to ${testId}`);
}

/** What can be reached by Tab, in the order of the document, and where it stands with nothing stuck to an edge. */
function listStops(view: Page): Promise<Reachable[]> {
  return view.evaluate(() => {
    const all = document.querySelectorAll<HTMLInputElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    );
    const stops = [...all]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled)
      // Of a group of radio buttons one is reached, the others by the arrow keys.
      .filter(({ type, checked }) => type !== 'radio' || checked);
    (globalThis as unknown as WithStops).stops = stops;
    const unstuck = document.createElement('style');
    unstuck.textContent = 'main * { position: static !important }';
    document.head.append(unstuck);
    const places = stops.map((element) => element.getBoundingClientRect());
    unstuck.remove();
    // Tab begins at the top, wherever the focus was.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    return stops.map((element, index) => ({
      words: element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 100),
      top: places[index]!.top,
      bottom: places[index]!.bottom,
    }));
  });
}

function stopHere(view: Page): Promise<Stop> {
  return view.evaluate(() => {
    const element = document.activeElement!;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, top, width, height } = element.getBoundingClientRect();
    const parts = [0.1, 0.5, 0.9];
    const spots = parts.flatMap((x) =>
      parts.map((y) => document.elementFromPoint(left + width * x, top + height * y)),
    );
    return {
      index: (globalThis as unknown as WithStops).stops.indexOf(element),
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      hidden: !spots.some(
        (spot) => spot !== null && (element.contains(spot) || spot.closest('label')?.contains(element)),
      ),
    };
  });
}
