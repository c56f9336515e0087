import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtFor, filesIn, targets } from './files';
import { injections } from './forbidden';

describe('no text ever becomes markup or code', () => {
  it('in our own files', () => {
    const files = filesIn(['components', 'entrypoints', 'utils'], ['.ts', '.tsx']);
    expect(files.flatMap(injections)).toEqual([]);
  });

  it.each(targets)('in what runs in pages, built for %s', (target) => {
    for (const script of ['content-scripts/order.js', 'reader.js', 'filler.js']) {
      const path = join(builtFor(target), script);
      expect(injections({ path, code: readFileSync(path, 'utf8') })).toEqual([]);
    }
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
