import { caretIn, modelEditor } from './boxPages';
import { expect, test } from './extension';
import { FAILED, FILLED, linesOf, openAt, shownIn, UNDONE } from './pasteInto';

const PARAGRAPHS = '<div id="box" contenteditable><p>첫 <b>문단</b>이에요</p><p>둘째 문단</p></div>';

test('an editable element with paragraphs: at the caret, line by line, as text', async ({ shop }) => {
  const { page, popup, paste, undo, expectNothingElse } = await openAt(shop, PARAGRAPHS, {
    focus: caretIn('둘째', 3),
  });
  const body = '<b>굵게</b> & 첫 줄\n\n  셋째 줄\n넷째 줄';
  await popup.getByTestId('draft-body').fill(body);
  await paste(FILLED);
  expect(linesOf(await shownIn(page))).toEqual([
    '첫 문단이에요',
    '둘째 <b>굵게</b> & 첫 줄',
    '셋째 줄',
    '넷째 줄문단',
  ]);
  expect(await page.locator('#box b').count()).toBe(1);
  await undo(UNDONE);
  expect(await page.locator('#box').innerHTML()).toBe('<p>첫 <b>문단</b>이에요</p><p>둘째 문단</p>');
  await expectNothingElse();
});

test('what is selected in one makes room, and its words come back', async ({ shop }) => {
  const { page, body, paste, undo, expectNothingElse } = await openAt(shop, PARAGRAPHS, {
    focus: caretIn('둘째', 0, 2),
  });
  await paste(FILLED);
  expect(linesOf(await shownIn(page))).toEqual(['첫 문단이에요', ...linesOf(`${body} 문단`)]);
  await undo(UNDONE);
  expect(linesOf(await shownIn(page))).toEqual(['첫 문단이에요', '둘째 문단']);
  await expectNothingElse();
});

test('an empty one, and one whose own code writes what is pasted', async ({ shop }) => {
  for (const script of [
    '',
    `box.onpaste = (event) => {
      event.preventDefault();
      document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
    };`,
  ]) {
    const { page, popup, body, paste, undo, expectNothingElse } = await openAt(
      shop,
      '<div id="box" role="textbox" contenteditable style="min-height: 40px"></div>',
      { script },
    );
    await paste(FILLED);
    expect(linesOf(await shownIn(page))).toEqual(linesOf(body));
    await paste(/이미 이 글이 있어요/);
    await undo(UNDONE);
    expect((await shownIn(page)).trim()).toBe('');
    await expectNothingElse();
    await popup.close();
  }
});

test('one that keeps only the start of a long text: as it was', async ({ shop }) => {
  const { page, paste, expectNothingElse } = await openAt(
    shop,
    '<div id="box" contenteditable><p>앞뒤</p></div>',
    {
      focus: caretIn('앞뒤', 2),
      script: `box.oninput = () => { if (box.innerText.length > 12) box.innerText = box.innerText.slice(0, 12); };`,
    },
  );
  await paste(FAILED);
  expect((await shownIn(page)).trim()).toBe('앞뒤');
  await expectNothingElse();
});

test('one that makes a single line of many: taken out again, and copied', async ({ shop }) => {
  const { page, paste } = await openAt(shop, '<div id="box" contenteditable><p>앞뒤</p></div>', {
    focus: caretIn('앞뒤', 1),
    script: `box.onpaste = (event) => {
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain').replaceAll('\\n', ' ');
      document.execCommand('insertText', false, text);
    };`,
  });
  await paste(FAILED);
  expect((await shownIn(page)).trim()).toBe('앞뒤');
});

for (const [what, listens] of [
  ['takes pastes', `{ paste: ['paste', ''], cut: ['cut', ''] }`],
  [
    'takes what the browser announces',
    `{ paste: ['beforeinput', 'insertFromPaste'], cut: ['beforeinput', 'deleteByCut'] }`,
  ],
] as const) {
  test(`an editor with a text of its own that ${what}: its own text follows, both ways`, async ({ shop }) => {
    const { page, body, paste, undo, expectNothingElse } = await openAt(
      shop,
      '<div id="box" contenteditable><p>첫 줄</p><p>앞뒤</p></div>',
      {
        focus: caretIn('앞뒤', 1),
        script: `${modelEditor} modelEditor(box, ${listens});`,
      },
    );
    await paste(FILLED);
    expect(await page.evaluate('stateOf()')).toBe(`첫 줄\n앞${body}뒤`);
    expect(linesOf(await shownIn(page))).toEqual(linesOf(`첫 줄\n앞${body}뒤`));
    await undo(UNDONE);
    expect(await page.evaluate('stateOf()')).toBe('첫 줄\n앞뒤');
    await expectNothingElse();
  });
}

test('an editor that refuses every paste gets nothing by other ways', async ({ shop }) => {
  const { page, paste, expectNothingElse } = await openAt(shop, PARAGRAPHS, {
    focus: caretIn('둘째', 2),
    script: `box.onpaste = (event) => event.preventDefault();`,
  });
  await paste(FAILED);
  expect(await page.locator('#box').innerHTML()).toBe('<p>첫 <b>문단</b>이에요</p><p>둘째 문단</p>');
  await expectNothingElse();
});
