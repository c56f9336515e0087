import { expect, test, type Page } from '@playwright/test';
import { axeFaults, axeFaultsOfColour } from './axeFaults';
import { lostInForcedColours } from './forcedColours';
import { layoutFaults } from './layoutFaults';
import { looks, lookFrom, openStage } from './stage';
import { states } from './states';

// Each language has a browser of its own.
test.describe.configure({ mode: 'parallel' });

for (const language of ['ko', 'en'] as const)
  test(`in every state, theme and width nothing is hard to reach, to read or to hit: ${language}`, async () => {
    test.setTimeout(180_000);
    const stage = await openStage(language);
    const { view } = stage;
    const faults: string[] = [];
    for (const state of states) {
      const note = (where: string, found: string[]) =>
        faults.push(...[...new Set(found)].map((fault) => `${state.name}, ${where}: ${fault}`));
      await stage.show(state);
      for (const look of looks) {
        await lookFrom(view, look);
        note(look.name, await layoutFaults(view));
      }
      await lookFrom(view, looks[1]!);
      await view.emulateMedia({ colorScheme: 'light' });
      note('light', await axeFaults(view));
      await view.emulateMedia({ colorScheme: 'dark' });
      note('dark', await axeFaultsOfColour(view));
      await view.emulateMedia({ colorScheme: null, forcedColors: 'active' });
      note('forced colours', await lostInForcedColours(view));
      await view.emulateMedia({ forcedColors: null });
    }
    await stage.close();
    expect(faults).toEqual([]);
  });

test('and each check can fail', async () => {
  const { view, show, close } = await openStage('ko');
  await show(states.find(({ name }) => name === 'delivered')!);
  await lookFrom(view, looks[1]!);
  const spoilt = async (css: string, check: (view: Page) => Promise<string[]>) => {
    const style = await view.addStyleTag({ content: css });
    const faults = await check(view);
    await style.evaluate((element) => (element as Element).remove());
    return faults.join('\n');
  };
  expect(await spoilt('main { width: 900px }', layoutFaults)).toContain('scrolls sideways');
  expect(await spoilt('p { width: 90px; overflow: hidden; white-space: nowrap }', layoutFaults)).toContain(
    'is cut',
  );
  expect(await spoilt('.card p { width: 390px }', layoutFaults)).toContain('sticks out of its card');
  expect(await spoilt('button { min-height: 0; height: 12px; padding: 0 }', layoutFaults)).toContain(
    'too small a target',
  );
  expect(await spoilt('[type=search] { max-width: 4rem !important }', layoutFaults)).toContain(
    'placeholder is cut',
  );
  expect(await spoilt('[data-testid=copy-title] { margin: 0 0 0 -3rem }', layoutFaults)).toContain(
    'lie on each other',
  );
  expect(await spoilt('body { color: #bbb }', axeFaultsOfColour)).toContain('color-contrast');
  expect(await spoilt('summary { min-height: 0; height: 9px; overflow: hidden }', axeFaults)).toContain(
    'target-size',
  );
  await view.emulateMedia({ forcedColors: 'active' });
  // An answer that is open holds links.
  await view.getByTestId('faq-match').first().locator('summary').first().click();
  expect(await spoilt('button { border: 0 }', lostInForcedColours)).toContain('has no edge');
  expect(await spoilt('a { text-decoration: none }', lostInForcedColours)).toContain('seen to be a link');
  expect(await spoilt(':focus-visible { outline: none }', lostInForcedColours)).toContain('shows no focus');
  await close();
});
