/**
 * `npm start`: builds the extension and opens a Chromium with it on a sample order page, the popup down.
 * Without a display, or with --headless, it prints the draft, saves a picture of the whole popup and ends.
 * `--page FILE --url URL` takes another saved page, `--language en` the English interface.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasDisplay } from './hasDisplay';
import { takePopupPicture } from './popupPicture';
import { savedPage } from './savedPage';
import { openExtensionBrowser } from './chromium/extensionBrowser';

const SAMPLE = 'tests/pages/naver-pay/shipping-five-days';
const PICTURES = 'test-results/start';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    page: { type: 'string' },
    url: { type: 'string' },
    language: { type: 'string', default: 'ko' },
  },
});
if (Boolean(values.page) !== Boolean(values.url)) {
  console.error('--page FILE and --url URL go together: a saved page is shown at its true address.');
  process.exit(2);
}

const headless = values.headless || !hasDisplay;
const sample = JSON.parse(readFileSync(join(SAMPLE, 'expected.json'), 'utf8')) as { url: string };
const url = values.url ?? sample.url;
const file = values.page ?? join(SAMPLE, 'page.html');
const html = savedPage(file, url);

console.error('Building the extension …');
execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const browser = await openExtensionBrowser({ headless, language: values.language === 'en' ? 'en' : 'ko' });
browser.serve(url, html);
const page = browser.context.pages()[0] ?? (await browser.context.newPage());
// A saved page may wait for ever for what nobody serves here, or open a dialog.
page.on('dialog', (dialog) => void dialog.dismiss());
await page.goto(url, { waitUntil: 'domcontentloaded' });
const popup = await browser.openPopup(page);
const body = popup.getByTestId('draft-body');
await body.waitFor();

if (headless) {
  mkdirSync(PICTURES, { recursive: true });
  const picture = join(PICTURES, 'popup.png');
  console.log(`${await popup.getByTestId('draft-title').inputValue()}\n\n${await body.inputValue()}\n`);
  await takePopupPicture(popup, picture);
  console.error(`Picture of the popup: ${picture}`);
  await browser.close();
} else {
  console.error('The popup is open. Close the browser to end.');
  await new Promise<void>((closed) => void browser.context.once('close', () => closed()));
  process.exit(0);
}
