/** `npx tsx scripts/icons/draw.ts`: draws public/icon-*.png from the two SVGs. Run after changing them, and `zopflipng` after it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium/findChromium';

const SIZES = [16, 32, 48, 128];
// No order here: the same drawing without its colour.
const GREY: Record<string, string> = { '#3f4fc4': '#8b8f99', '#2c3999': '#6f737d', '#ffc36b': '#e3e4e8' };

const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
const page = await browser.newPage();
for (const size of SIZES) {
  const name = size <= 32 ? 'icon-small.svg' : 'icon.svg';
  const svg = readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
  const grey = Object.entries(GREY).reduce(
    (drawing, [colour, without]) => drawing.replaceAll(colour, without),
    svg,
  );
  // Grey is the toolbar's alone, which shows nothing larger.
  const greyFile = size <= 32 ? [[`icon-grey-${size}.png`, grey] as const] : [];
  for (const [file, drawing] of [[`icon-${size}.png`, svg] as const, ...greyFile]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    writeFileSync(`public/${file}`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
