import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makePageFiller } from '../../utils/page/pageFiller';

const LATER = Number.POSITIVE_INFINITY;

function show(html: string): HTMLTextAreaElement {
  document.body.innerHTML = html;
  const box = document.querySelector<HTMLTextAreaElement>('#box')!;
  box.focus();
  return box;
}

const filler = () => makePageFiller(document, null);

beforeEach(() => {
  const size = { width: 200, height: 40 } as DOMRect;
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(size);
});

describe('the box that has the focus', () => {
  it.each([
    ['<textarea id="box"></textarea>', { lines: 'many' }],
    ['<textarea id="box" maxlength="10">abc</textarea>', { lines: 'many', room: 7 }],
    ['<textarea id="box" maxlength="2">abc</textarea>', { lines: 'many', room: 0 }],
    ['<input id="box">', { lines: 'one' }],
    ['<input id="box" type="text" autocomplete="off" maxlength="5">', { lines: 'one', room: 5 }],
    // A text area that is called so holds a message all the same.
    ['<textarea id="box" name="query"></textarea>', { lines: 'many' }],
    ['<div id="box" tabindex="0"></div>', 'no-box'],
    ['<button id="box"></button>', 'no-box'],
    ['<div id="box" tabindex="0" role="textbox"></div>', 'not-writable'],
    ['<input id="box" type="email">', 'not-writable'],
    ['<input id="box" type="password">', 'not-writable'],
    ['<input id="box" readonly>', 'not-writable'],
    ['<textarea id="box" aria-disabled="true"></textarea>', 'not-writable'],
    ['<input id="box" inputmode="numeric">', 'not-writable'],
    ['<input id="box" autocomplete="name">', 'not-writable'],
    ['<input id="box" role="combobox">', 'not-writable'],
    ['<input id="box" placeholder="상품 검색">', 'not-writable'],
    ['<div role="search"><input id="box"></div>', 'not-writable'],
  ])('%s', (html, expected) => {
    show(html);
    expect(filler().find()).toEqual(expected);
  });

  it('is none where nothing has the focus', () => {
    document.body.innerHTML = '<textarea></textarea>';
    expect(filler().find()).toBe('no-box');
  });

  it('is none where it is too small to be seen', () => {
    vi.mocked(HTMLElement.prototype.getBoundingClientRect).mockReturnValue({
      width: 1,
      height: 20,
    } as DOMRect);
    show('<textarea id="box"></textarea>');
    expect(filler().find()).toBe('not-writable');
  });

  it('has as much room as UTF-16 units fit, over what is selected', () => {
    show('<textarea id="box" maxlength="6">가나🎁다</textarea>').setSelectionRange(2, 4);
    expect(filler().find()).toEqual({ lines: 'many', room: 3 });
  });
});

describe('filling it', () => {
  it('writes at the caret, without the browser’s help where there is none, and the page hears of it', async () => {
    const box = show('<textarea id="box">앞뒤</textarea>');
    box.setSelectionRange(1, 1);
    const heard: string[] = [];
    for (const name of ['input', 'change']) box.addEventListener(name, ({ type }) => heard.push(type));
    const page = filler();
    expect(await page.fill(LATER, '첫 줄\r\n둘째 줄')).toEqual({ done: 'filled' });
    expect([box.value, heard]).toEqual(['앞첫 줄\n둘째 줄뒤', ['input', 'change']]);
    expect(await page.undo(LATER)).toBe('undone');
    expect(box.value).toBe('앞뒤');
    expect(await page.undo(LATER)).toBe('gone');
  });

  it('folds lines for a one-line box', async () => {
    const box = show('<input id="box">');
    expect(await filler().fill(LATER, '첫 줄 \n\n 둘째 줄')).toEqual({ done: 'filled' });
    expect(box.value).toBe('첫 줄 둘째 줄');
  });

  it('leaves it alone where the text is too long, is there, is empty, or comes too late', async () => {
    const box = show('<textarea id="box" maxlength="10">말씀</textarea>');
    expect(await filler().fill(LATER, '가'.repeat(9))).toEqual({ done: 'too-long', room: 8 });
    expect(await filler().fill(LATER, '말씀')).toEqual({ done: 'already-there' });
    expect(await filler().fill(LATER, '')).toEqual({ done: 'failed' });
    expect(await filler().fill(Date.now() - 1, '글')).toEqual({ done: 'failed' });
    expect(box.value).toBe('말씀');
  });

  it('says why there is none', async () => {
    show('<input id="box" type="password">');
    expect(await filler().fill(LATER, '글')).toEqual({ done: 'none', why: 'not-writable' });
  });

  it('knows what an earlier filler wrote, and takes it out', async () => {
    const box = show('<textarea id="box">앞 </textarea>');
    box.setSelectionRange(2, 2);
    const earlier = filler();
    await earlier.fill(LATER, '글');
    const later = makePageFiller(document, earlier.last);
    expect(await later.fill(LATER, '글')).toEqual({ done: 'already-there' });
    expect(await later.undo(LATER)).toBe('undone');
    expect(box.value).toBe('앞 ');
  });

  it('does not undo in a box that is locked by now or gone, or when it is too late', async () => {
    const box = show('<textarea id="box"></textarea>');
    const page = filler();
    await page.fill(LATER, '글');
    box.readOnly = true;
    expect(await page.undo(LATER)).toBe('changed-since');
    box.readOnly = false;
    expect(await page.undo(Date.now() - 1)).toBe('changed-since');
    box.remove();
    expect(await page.undo(LATER)).toBe('gone');
    expect(box.value).toBe('글');
  });
});
