import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFor, type SourceFile, targets } from './files';
import { presses } from './forbidden';

function made(code: string): SourceFile {
  return { path: 'made-up.js', code };
}

describe('no script in a page presses or sends anything, or moves the focus', () => {
  it.each(targets)('as built for %s', (target) => {
    for (const script of ['content-scripts/order.js', 'reader.js', 'filler.js']) {
      const path = join(builtFor(target), script);
      expect(presses({ path, code: readFileSync(path, 'utf8') })).toEqual([]);
    }
  });

  it.each([
    'button.click()',
    'form["submit"]()',
    'form.requestSubmit(button)',
    'box.focus({ preventScroll: true })',
    'HTMLElement.prototype.click.call(button)',
    'box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }))',
    'const { MouseEvent } = window',
  ])('and the check sees %s', (code) => expect(presses(made(code))).not.toEqual([]));

  it.each(['box.dispatchEvent(new InputEvent("input"))', 'const click = 1', 'const text = "form.submit()"'])(
    'and leaves %s alone',
    (code) => expect(presses(made(code))).toEqual([]),
  );
});
