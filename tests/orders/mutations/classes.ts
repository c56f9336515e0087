import { below, randomWord, type Random } from './random';
import type { Mutation } from './types';

// Where no style sheet in the page says what they do, their names alone say it: such a name is as good as `hidden`.
const SAID_BY_NAME = /blind|sr-?only|visually-?hidden|screen|a11y|skip|hidden|hide|none|invisible/i;
/** CSS modules, styled-components and their like: what stands before the hash stays. */
const HASHED = [
  /^(.+__)[A-Za-z0-9-]{4,8}$/,
  /^(sc-|css-|emotion-|styles?-)[a-z0-9]{4,8}(?:-\d+)?$/,
  /^()(?=[a-z]*[A-Z])(?=[A-Z]*[a-z])[A-Za-z]{5,7}$/,
];

/** The same new name everywhere, in the page's style sheets as well; gives how many elements have one. */
function renameClasses(document: Document, rename: (name: string) => string | undefined): number {
  const css = [...document.querySelectorAll('style')].map((sheet) => sheet.textContent ?? '').join('\n');
  const names = new Map<string, string | undefined>();
  const newName = (name: string) => {
    const isFree = isInCss(css, name) || !SAID_BY_NAME.test(name);
    if (!names.has(name)) names.set(name, isFree ? rename(name) : undefined);
    return names.get(name) ?? name;
  };
  let changed = 0;
  for (const element of document.querySelectorAll('body[class], body [class]')) {
    const before = element.getAttribute('class')!;
    const after = before.split(/\s+/).filter(Boolean).map(newName).join(' ');
    if (after === before) continue;
    element.setAttribute('class', after);
    changed += 1;
  }
  for (const sheet of document.querySelectorAll('style'))
    sheet.textContent = renamedCss(sheet.textContent ?? '', names);
  return changed;
}

function isInCss(css: string, name: string): boolean {
  return css.includes(`.${escaped(name)}`);
}

function renamedCss(css: string, names: Map<string, string | undefined>): string {
  return css.replace(/\.((?:[\w-]|\\.)+)(?=[^{}]*\{)/g, (whole, name: string) => {
    const renamed = names.get(name.replaceAll('\\', ''));
    return renamed === undefined ? whole : `.${renamed}`;
  });
}

function escaped(name: string): string {
  return name.replace(/[^\w-]/g, (character) => `\\${character}`);
}

function rehashed(name: string, random: Random): string | undefined {
  const kept = HASHED.map((pattern) => pattern.exec(name)?.[1]).find((start) => start !== undefined);
  return kept === undefined ? undefined : `${kept}${randomWord(5, random)}${below(9, random)}`;
}

export const classMutations: Mutation[] = [
  {
    name: 'classes renamed',
    apply: (document, random) => renameClasses(document, () => `c${randomWord(6, random)}`),
  },
  {
    name: 'class hashes new',
    apply: (document, random) => renameClasses(document, (name) => rehashed(name, random)),
  },
];
