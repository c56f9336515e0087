import { describe, expect, it } from 'vitest';
import { filesIn } from './files';
import { wrongImports } from './imports';

describe('imports point one way', () => {
  it('in every file', () => {
    const files = filesIn(['components', 'entrypoints', 'utils'], ['.ts', '.tsx']);
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(wrongImports)).toEqual([]);
  });

  it.each([
    ['utils/orders/made-up.ts', "import { x } from '../browser/messages';"],
    ['utils/faq/entries/made-up.ts', "import type { X } from '../../state/work';"],
    ['utils/hours/made-up.ts', "export { App } from '../../components/App';"],
    ['utils/wait/made-up.ts', "const x = await import('../state/work');"],
    ['utils/inquiry/made-up.ts', "export * from '../browser/messages';"],
    ['utils/contact/made-up.ts', "import browser from 'webextension-polyfill';"],
    ['utils/deadlines/made-up.ts', "import { useState } from 'preact/hooks';"],
    ['utils/state/made-up.ts', "import { App } from '../../components/App';"],
    ['utils/browser/made-up.ts', "import { work } from '../state/work';"],
    ['components/made-up.tsx', "import main from '../entrypoints/popup/main';"],
    ['components/ui/made-up.tsx', "import { i18n } from '#i18n';"],
  ])('and the check sees it where they do not: %s, %s', (path, code) => {
    expect(wrongImports({ path, code })).toHaveLength(1);
  });

  it.each([
    [
      'utils/orders/made-up.ts',
      "import { foldText } from './fields/foldText'; import * as v from 'valibot';",
    ],
    [
      'utils/state/made-up.ts',
      "import { createContext } from 'preact'; import x from '../browser/messages';",
    ],
    ['components/order/made-up.tsx', "import { usePopup } from '../../utils/state/usePopup';"],
    ['entrypoints/made-up.ts', "import { browser } from 'wxt/browser'; import x from '../components/App';"],
    [
      'utils/faq/made-up.ts',
      "// import x from '../state/work'\nconst text = \"import x from '../state/work'\";",
    ],
  ])('and leaves alone where they do: %s, %s', (path, code) => {
    expect(wrongImports({ path, code })).toEqual([]);
  });
});
