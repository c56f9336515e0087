import { controlledArea } from './boxPages';
import { expect, test } from './extension';
import { FILLED, focusBox, found, linesOf, openAt, shownIn, UNDONE, valueOf } from './pasteInto';

const REFUSED = {
  'a password': '<input id="box" type="password">',
  'a number': '<input id="box" type="number">',
  'a tick box': '<input id="box" type="checkbox">',
  'a text area that is read only': '<textarea id="box" readonly></textarea>',
  'an editor that says it is locked': '<div id="box" contenteditable aria-readonly="true">글</div>',
  'a search box': '<input id="box" type="search">',
  'a search box by its name': '<input id="box" name="searchKeyword">',
  'a box in a search form': '<search><input id="box"></search>',
  'a phone number': '<input id="box" autocomplete="tel">',
  'a box that cannot be seen': '<textarea id="box" style="opacity: 0"></textarea>',
  'a box of one pixel': '<textarea id="box" style="width: 1px; padding: 0; border: 0"></textarea>',
};

test('what is no box to write a message in is none', async ({ shop }) => {
  const { page, popup } = await openAt(shop, '<div id="place"></div>', { focus: async () => {} });
  const answers: Record<string, unknown> = {};
  for (const [what, content] of Object.entries(REFUSED)) {
    await page.locator('#place').evaluate((place, html) => (place.innerHTML = html), content);
    await focusBox(page);
    answers[what] = await found(popup);
  }
  expect(answers).toEqual(Object.fromEntries(Object.keys(REFUSED).map((what) => [what, 'not-writable'])));
  await page.locator('#place').evaluate((place) => (place.innerHTML = '<input id="box" name="subject">'));
  await focusBox(page);
  expect(await found(popup)).toEqual({ lines: 'one' });
});

test('a password: no button shows, nothing is written', async ({ shop }) => {
  const { page, popup, expectNothingElse } = await openAt(shop, REFUSED['a password']);
  expect(await found(popup)).toBe('not-writable');
  await expect(popup.getByTestId('paste-into-page')).toHaveCount(0);
  expect(await valueOf(page)).toBe('');
  await expectNothingElse();
});

test('without a box in focus, and on the browser’s own pages, no button shows', async ({ shop }) => {
  const { page, popup, expectNothingElse } = await openAt(shop, '<textarea id="box"></textarea>', {
    focus: async () => {},
  });
  expect(await found(popup)).toBe('no-box');
  await expect(popup.getByTestId('paste-into-page')).toHaveCount(0);
  await expect(popup.getByTestId('copy-draft')).toBeFocused();
  await expectNothingElse();
  await popup.close();
  await page.goto('chrome://version/');
  const other = await shop.openPopup(page);
  await expect(other.getByTestId('draft-body')).toBeVisible();
  await expect(other.getByTestId('paste-into-page')).toHaveCount(0);
});

for (const [what, inside, focus] of [
  [
    'a text area',
    `<textarea id='inner'>앞뒤</textarea>`,
    `{ const box = frame.contentDocument.getElementById('inner'); box.focus(); box.setSelectionRange(1, 1); }`,
  ],
  [
    'an editor’s whole page',
    `<body contenteditable id='inner'><p>앞뒤</p></body>`,
    `{ const { body } = frame.contentDocument; body.focus(); frame.contentDocument.getSelection().collapse(body.firstChild.firstChild, 1); }`,
  ],
  [
    'a page in design mode',
    `<body id='inner'><p>앞뒤</p><script>document.designMode = 'on'</script></body>`,
    `{ frame.contentWindow.focus(); frame.contentDocument.getSelection().collapse(frame.contentDocument.querySelector('p').firstChild, 1); }`,
  ],
] as const) {
  test(`${what} in a frame of the same origin`, async ({ shop }) => {
    const { page, body, paste, undo, expectNothingElse } = await openAt(
      shop,
      `<iframe id="frame" srcdoc="${inside}"></iframe>`,
      {
        focus: async (opened) => {
          await opened.frameLocator('#frame').locator('#inner').waitFor();
          await opened.evaluate(`recordIn(frame.contentWindow); ${focus}`);
        },
      },
    );
    const text = () => shownIn(page.frameLocator('#frame'), '#inner');
    await paste(FILLED);
    expect(linesOf(await text())).toEqual(linesOf(`앞${body}뒤`));
    await undo(UNDONE);
    expect(await text()).toBe('앞뒤');
    await expectNothingElse();
  });
}

test('in a document of XML, which has no command to write with, the page hears of it all the same', async ({
  shop,
}) => {
  const { page, body, paste, undo, expectNothingElse } = await openAt(shop, '<iframe id="frame"></iframe>', {
    focus: async (opened) => {
      await opened.evaluate(() => {
        const markup = `<html xmlns="http://www.w3.org/1999/xhtml"><body><textarea id="inner">앞뒤</textarea></body></html>`;
        const frame = document.querySelector<HTMLIFrameElement>('#frame')!;
        frame.src = URL.createObjectURL(new Blob([markup], { type: 'application/xml' }));
      });
      await opened.frameLocator('#frame').locator('#inner').waitFor();
      await opened.evaluate(`{
        recordIn(frame.contentWindow);
        const inner = frame.contentDocument.getElementById('inner');
        controlled(inner, (now) => now);
        inner.focus();
        inner.setSelectionRange(1, 1);
      }`);
    },
    script: controlledArea,
  });
  const text = () => shownIn(page.frameLocator('#frame'), '#inner');
  await paste(FILLED);
  expect([await text(), await page.evaluate('stateOf()')]).toEqual([`앞${body}뒤`, `앞${body}뒤`]);
  await undo(UNDONE);
  expect([await text(), await page.evaluate('stateOf()')]).toEqual(['앞뒤', '앞뒤']);
  await expectNothingElse();
});

test('a frame of another origin is out of reach, and no button shows', async ({ shop }) => {
  const CHAT = 'https://chat.example/box';
  shop.browser.serve(CHAT, '<!doctype html><textarea id="inner">앞뒤</textarea>');
  const { page, popup, expectNothingElse } = await openAt(
    shop,
    `<iframe id="frame" src="${CHAT}"></iframe>`,
    {
      focus: (opened) => opened.frameLocator('#frame').locator('#inner').focus(),
    },
  );
  expect(await found(popup)).toBe('other-frame');
  await expect(popup.getByTestId('paste-into-page')).toHaveCount(0);
  await expect(page.frameLocator('#frame').locator('#inner')).toHaveValue('앞뒤');
  await expectNothingElse();
});

for (const [what, inside] of [
  ['a text area', '<textarea id="inner">앞뒤</textarea>'],
  ['an editable element', '<div id="inner" contenteditable><p>앞뒤</p></div>'],
] as const) {
  test(`${what} in an open shadow tree`, async ({ shop }) => {
    const { page, body, paste, undo, expectNothingElse } = await openAt(shop, '<div id="host"></div>', {
      script: `host.attachShadow({ mode: 'open' }).innerHTML = '${inside}';`,
      focus: (opened) =>
        opened.locator('#inner').evaluate((box: HTMLTextAreaElement) => {
          box.focus();
          if ('setSelectionRange' in box) box.setSelectionRange(1, 1);
          else getSelection()!.collapse((box as HTMLElement).firstChild!.firstChild, 1);
        }),
    });
    const text = () => shownIn(page, '#inner');
    await paste(FILLED);
    expect(linesOf(await text())).toEqual(linesOf(`앞${body}뒤`));
    await undo(UNDONE);
    expect(await text()).toBe('앞뒤');
    await expectNothingElse();
  });
}

test('the page stays scrolled where it was, even where it follows the writing itself', async ({ shop }) => {
  for (const box of ['<textarea id="box">앞뒤</textarea>', '<div id="box" contenteditable>앞뒤</div>']) {
    const { popup, paste, undo, expectNothingElse } = await openAt(
      shop,
      `<div id="pane" style="height: 300px; overflow: auto"><div style="height: 3000px"></div>${box}</div><div style="height: 3000px"></div>`,
      {
        focus: async (opened) => {
          await focusBox(opened);
          await opened.evaluate("scrollTo({ top: 900, behavior: 'instant' }); pane.scrollTop = 40;");
        },
        script: 'box.oninput = () => box.scrollIntoView();',
      },
    );
    await paste(FILLED);
    await expectNothingElse();
    await undo(UNDONE);
    await expectNothingElse();
    await popup.close();
  }
});
