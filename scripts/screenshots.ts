/**
 * `npm run screenshots`: every state of the table in each width, language and theme, put together as contact sheets to
 * be looked at, in tests/screenshots. `npx tsx scripts/screenshots.ts --language ko --theme light --state delivered` makes
 * a part of them of what is built.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { looks, lookFrom, openStage } from '../tests/browser/stage';
import { states, type State } from '../tests/browser/states';
import { contactSheet, type SheetRow } from './screenshots/contactSheet';

const FOLDER = 'tests/screenshots';
/** A popup is no taller, in pixels. */
const TALLEST = 600;
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const { values } = parseArgs({
  options: { language: { type: 'string' }, theme: { type: 'string' }, state: { type: 'string' } },
});
const isPart = Object.keys(values).length > 0;
const chosen = states.filter(({ name }) => !values.state || name === values.state);
if (!isPart) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

for (const language of ['ko', 'en'] as const) {
  if (values.language && values.language !== language) continue;
  const stage = await openStage(language);
  // tsx marks functions with a helper that a page does not have.
  await stage.view.context().addInitScript('globalThis.__name = (named) => named');
  const rows: Record<Theme, SheetRow[]> = { light: [], dark: [] };
  for (const state of chosen) {
    await stage.show(state);
    for (const theme of THEMES) {
      await stage.view.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      rows[theme].push({ state: state.name, pictures: await picturesOf(stage.view, state) });
    }
  }
  const sheet = await stage.view.context().newPage();
  for (const theme of THEMES) {
    if (values.theme && values.theme !== theme) continue;
    const file = join(values.state ? 'test-results' : FOLDER, `${language}-${theme}.png`);
    const title = `${language}, ${theme}`;
    const picture = await contactSheet(sheet, title, rows[theme]);
    writeFileSync(file, picture);
    console.log(`${file} ${(picture.length / 1000).toFixed(0)} kB`);
  }
  await stage.close();
}
// What the sheets hold: a test compares it with the table, so that no state is left unlooked at.
if (!isPart) writeFileSync(join(FOLDER, 'states.txt'), `${states.map(({ name }) => name).join('\n')}\n`);

/** A window of the popup's own height, where that which makes the state is to be seen. */
async function picturesOf(view: Page, { shows }: State): Promise<SheetRow['pictures']> {
  const pictures: SheetRow['pictures'] = [];
  for (const look of looks) {
    await lookFrom(view, look);
    const [top, whole] = await view
      .locator(shows)
      .first()
      .evaluate((part) => [part.getBoundingClientRect().top + scrollY, document.body.offsetHeight] as const);
    const height = Math.min(whole, TALLEST);
    const y = top < TALLEST / 2 ? 0 : Math.floor(Math.min(top - TALLEST / 4, whole - height));
    const png = await view.screenshot({ fullPage: true, clip: { x: 0, y, width: look.width, height } });
    pictures.push({ look: y === 0 ? look.name : `${look.name}, from ${y} px`, width: look.width, png });
  }
  return pictures;
}
