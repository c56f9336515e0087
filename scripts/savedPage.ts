import { existsSync, readFileSync } from 'node:fs';

/** The HTML of a page saved at that address; ends the program with a clear sentence where either is none. */
export function savedPage(file: string, url: string): string {
  if (!existsSync(file)) fail(`There is no file ${file}.`);
  if (!URL.canParse(url)) fail(`${url} is no address: give the page's own, with https://`);
  return readFileSync(file, 'utf8');
}

function fail(why: string): never {
  console.error(why);
  process.exit(2);
}
