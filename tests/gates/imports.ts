import { posix } from 'node:path';
import type { SourceFile } from './files';
import { importsOf } from './syntax';

const PARTS = ['utils/browser', 'utils/state', 'components', 'entrypoints'];
const BROWSER_LIBRARY = /^(?:webextension-polyfill|wxt(?:\/.*)?|#i18n)$/;

/** What may not be imported from a file in that part of the house (DESIGN: entrypoints → components → state → utils). */
function forbiddenFor(part: string): string[] {
  switch (part) {
    case 'entrypoints':
      return [];
    case 'components':
      return ['entrypoints'];
    case 'utils/state':
      return ['entrypoints', 'components'];
    case 'utils/browser':
      return ['entrypoints', 'components', 'utils/state'];
    default:
      return PARTS;
  }
}

/** The imports of a file that point the wrong way, as "file -> imported". */
export function wrongImports(file: SourceFile): string[] {
  const part = partOf(file.path);
  const forbidden = forbiddenFor(part);
  const mayAskBrowser = part === 'utils/browser' || part === 'entrypoints';
  const isPlain = part === 'utils';
  return importsOf(file)
    .filter((source) =>
      source.startsWith('.')
        ? forbidden.includes(partOf(posix.join(posix.dirname(file.path), source)))
        : (BROWSER_LIBRARY.test(source) && !mayAskBrowser) || (/^preact(?:\/|$)/.test(source) && isPlain),
    )
    .map((source) => `${file.path} -> ${source}`);
}

function partOf(path: string): string {
  return PARTS.find((part) => path.startsWith(`${part}/`)) ?? path.split('/')[0] ?? '';
}
