import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtFor, filesIn } from './files';
import { injections } from './forbidden';

describe('no text ever becomes markup or code', () => {
  it('in our own files', () => {
    const files = filesIn(['components', 'entrypoints', 'utils'], ['.ts', '.tsx']);
    expect(files.flatMap(injections)).toEqual([]);
  });

  it.each(['chrome-mv3', 'firefox-mv2'] as const)('in the content script built for %s', (target) => {
    const path = join(builtFor(target), 'content-scripts/order.js');
    expect(injections({ path, code: readFileSync(path, 'utf8') })).toEqual([]);
  });

  it.each([
    'element.innerHTML = text',
    'element["outerHTML"] = text',
    'element.insertAdjacentHTML("beforeend", text)',
    'document.write(text)',
    'range.createContextualFragment(text)',
    'eval(text)',
    'new Function(text)()',
    'const a = <b dangerouslySetInnerHTML={{ __html: text }} />',
  ])('and the check sees %s', (code) => {
    expect(injections({ path: 'made-up.tsx', code })).not.toEqual([]);
  });

  it('and leaves words and other writers alone', () => {
    const code =
      'const text = "innerHTML, eval(x)"; stream.write(text); navigator.clipboard.writeText(text);';
    expect(injections({ path: 'made-up.tsx', code })).toEqual([]);
  });
});
