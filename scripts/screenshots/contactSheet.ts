import type { Page } from '@playwright/test';
import { palettePng } from './palettePng';

/** One state, as it looks in each width. */
export interface SheetRow {
  state: string;
  pictures: { look: string; width: number; png: Buffer }[];
}

/** Of a picture's real size. */
const SCALE = 0.5;

/** All rows on one picture, each part under its name. */
export async function contactSheet(page: Page, title: string, rows: SheetRow[]): Promise<Buffer> {
  await page.setViewportSize({ width: 1_960, height: 800 });
  await page.setContent(sheetPage(title, rows));
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const picture = await page.screenshot({ fullPage: true });
  const { width, height, rgba } = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let bytes = '';
    for (let at = 0; at < data.length; at += 8_192)
      bytes += String.fromCharCode(...data.subarray(at, at + 8_192));
    return { width: image.width, height: image.height, rgba: btoa(bytes) };
  }, imageSource(picture));
  return palettePng({ width, height, rgba: Buffer.from(rgba, 'base64') });
}

function sheetPage(title: string, rows: SheetRow[]): string {
  const figures = rows.map(
    ({ state, pictures }) =>
      `<section><h2>${state}</h2>${pictures
        .map(
          ({ look, width, png }) => `<figure><figcaption>${look}</figcaption>
            <img width="${width * SCALE}" src="${imageSource(png)}"></figure>`,
        )
        .join('')}</section>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><style>
    body { margin: 16px; font: 12px/1.3 sans-serif; background: #fff; color: #000 }
    h1 { font-size: 18px; margin: 0 0 12px }
    h2 { font-size: 13px; margin: 0; flex: 0 0 100% }
    main { display: grid; grid-template-columns: 1fr 1fr; gap: 20px 24px }
    section { display: flex; flex-wrap: wrap; gap: 4px 10px; align-content: start; align-items: start }
    figure { margin: 0 }
    img { display: block; border: 1px solid #888; }
    </style><h1>${title}</h1><main>${figures.join('')}</main>`;
}

function imageSource(png: Buffer): string {
  return `data:image/png;base64,${png.toString('base64')}`;
}
