/** `npx tsx scripts/readmePicture.ts`: takes the README's picture, the popup on a sample order page. Build first. */
import { readFileSync } from 'node:fs';
import { openExtensionBrowser } from './chromium/extensionBrowser';
import { takePopupPicture } from './popupPicture';

const SAMPLE = 'tests/pages/naver-pay/shipping-five-days';
const PICTURE = '.github/popup.png';

const browser = await openExtensionBrowser();
const { url } = JSON.parse(readFileSync(`${SAMPLE}/expected.json`, 'utf8')) as { url: string };
browser.serve(url, readFileSync(`${SAMPLE}/page.html`, 'utf8'));
const page = await browser.context.newPage();
await page.goto(url);
const popup = await browser.openPopup(page);
await popup.getByTestId('draft-body').waitFor();
await popup.waitForTimeout(500);
const popupPicture = await takePopupPicture(popup);
await popup.close();
const pagePicture = await page.screenshot();

const both = await browser.context.newPage();
const image = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;
await both.setContent(`
  <style>
    body { margin: 0; width: 1100px; height: 900px; position: relative; overflow: hidden; }
    #popup { position: absolute; top: 12px; right: 24px; border-radius: 10px; box-shadow: 0 6px 32px #0006; }
  </style>
  <img src="${image(pagePicture)}"><img id="popup" src="${image(popupPicture)}">`);
await both.waitForTimeout(200);
await both.screenshot({ path: PICTURE });
await browser.close();
console.log(PICTURE);
