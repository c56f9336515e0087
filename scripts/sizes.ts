/** Prints what the built parts weigh beside their budgets; ends with an error where one is exceeded. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from './chromium/extensionBrowser';
import { budgets, type Budget } from './budgets';

const OUTPUT = '.output';

const popupFiles = firstLoadOf('popup.html');
const zip = readdirSync(OUTPUT).find((name) => name.endsWith('-chrome.zip'));
if (!zip) throw new Error('There is no store zip: run `npm run build`.');

const rows = [
  row(budgets.contentScript, built(['content-scripts/order.js'])),
  row(budgets.reader, built(['reader.js'])),
  row(budgets.filler, built(['filler.js'])),
  row(budgets.popup, built(popupFiles)),
  row(budgets.understanding, built(laterLoadsOf('readAnswer'))),
  row(budgets.faq, built(laterLoadsOf('koreanEntries', 'findInKorean'))),
  row(budgets.faqInEnglish, built(laterLoadsOf('englishEntries', 'findInEnglish'))),
  row(budgets.draft, built(laterLoadsOf('draftFromPack', 'korean'))),
  row(budgets.zip, [readFileSync(join(OUTPUT, zip))]),
];
console.log(rows.map(({ line }) => line).join('\n'));
if (rows.some(({ exceeded }) => exceeded)) {
  console.error('A budget is exceeded.');
  process.exit(1);
}

/** The scripts and styles that a page names itself; what they import is preloaded by name as well. */
function firstLoadOf(page: string): string[] {
  const html = readFileSync(join(builtExtension, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
}

/** Chunks that are fetched later, with all that it imports and the popup has not loaded yet. */
function laterLoadsOf(...names: string[]): string[] {
  const found = new Set<string>();
  const open = names.map(chunkOf);
  for (let path = open.pop(); path; path = open.pop()) {
    if (found.has(path) || popupFiles.includes(path)) continue;
    found.add(path);
    const code = readFileSync(join(builtExtension, path), 'utf8');
    for (const [, file = ''] of code.matchAll(/(?:from|import)\s*["`']\.\/([\w-]+\.js)["`']/g))
      open.push(join('chunks', file));
  }
  return [...found];
}

function chunkOf(name: string): string {
  const chunk = join('chunks', `${name}.js`);
  if (!existsSync(join(builtExtension, chunk)))
    throw new Error(`There is no chunk ${name}: the code is split otherwise now.`);
  return chunk;
}

function built(paths: string[]): Buffer[] {
  return paths.map((path) => readFileSync(join(builtExtension, path)));
}

function row(budget: Budget, files: Buffer[]): { line: string; exceeded: boolean } {
  const kB = sum(files.map((file) => file.length)) / 1000;
  const gz = sum(files.map((file) => gzipSync(file).length)) / 1000;
  const exceeded = kB > budget.kB || (budget.gz !== undefined && gz > budget.gz);
  const compressed = budget.gz === undefined ? '' : ` (${gz.toFixed(1)} of ${budget.gz} gz)`;
  const line = `${exceeded ? '✗' : '✓'} ${budget.part}: ${kB.toFixed(1)} of ${budget.kB} kB${compressed}`;
  return { line, exceeded };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
