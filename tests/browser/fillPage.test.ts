import { controlledArea } from './boxPages';
import { expect, test } from './extension';
import { caretAt, clipboard, FAILED, FILLED, found, openAt, UNDONE, valueOf } from './pasteInto';

const AREA = '<textarea id="box" rows="6">앞뒤</textarea>';

test('a text area: the body at the caret, and out again', async ({ shop }) => {
  const { page, body, paste, undo, expectNothingElse } = await openAt(shop, AREA, { focus: caretAt(1) });
  await page.evaluate(() => {
    const said: string[] = ((globalThis as Record<string, unknown>)['said'] = []);
    for (const name of ['input', 'change'])
      document.addEventListener(name, (event) =>
        said.push(`${event.type} ${(event.target as Element).id} ${event.isTrusted}`),
      );
  });
  await paste(FILLED);
  expect(await valueOf(page)).toBe(`앞${body}뒤`);
  expect(new Set(await page.evaluate<string[]>('said'))).toEqual(new Set(['input box true']));
  await page.evaluate('delete globalThis.said');
  await undo(UNDONE);
  expect(await valueOf(page)).toBe('앞뒤');
  await expectNothingElse();
});

test('the focus on opening stays on copying, and undoing hands it back to the button', async ({ shop }) => {
  const { popup, paste, undo } = await openAt(shop, AREA);
  await expect(popup.getByTestId('paste-into-page')).toBeVisible();
  await expect(popup.getByTestId('copy-draft')).toBeFocused();
  await paste(FILLED);
  await undo(UNDONE);
  await expect(popup.getByTestId('paste-into-page')).toBeFocused();
  await expect(popup.getByTestId('undo-paste')).toHaveCount(0);
});

test('what is selected makes room, and comes back', async ({ shop }) => {
  const area = '<textarea id="box">하나 둘\n셋</textarea>';
  const { page, body, paste, undo, expectNothingElse } = await openAt(shop, area, { focus: caretAt(3, 5) });
  await paste(FILLED);
  expect(await valueOf(page)).toBe(`하나 ${body}셋`);
  await undo(UNDONE);
  expect(await valueOf(page)).toBe('하나 둘\n셋');
  await expectNothingElse();
});

test('the browser’s own undo takes it back as well', async ({ shop }) => {
  const { page, popup, paste } = await openAt(shop, AREA, { focus: caretAt(2) });
  await paste(FILLED);
  await popup.close();
  await page.bringToFront();
  await page.keyboard.press('Control+Z');
  expect(await valueOf(page)).toBe('앞뒤');
});

test('what the shopper writes around it stays when it is taken out', async ({ shop }) => {
  const { page, paste, undo } = await openAt(shop, AREA, { focus: caretAt(2) });
  await paste(FILLED);
  await page.locator('#box').evaluate((box: HTMLTextAreaElement) => {
    box.setRangeText('[먼저] ', 0, 0);
    box.setRangeText(' [나중]', box.value.length, box.value.length);
  });
  await undo(UNDONE);
  expect(await valueOf(page)).toBe('[먼저] 앞뒤 [나중]');
});

test('a text that was changed since is left alone', async ({ shop }) => {
  const { page, popup, paste, undo } = await openAt(shop, AREA, { focus: caretAt(2) });
  await paste(FILLED);
  await page
    .locator('#box')
    .evaluate((box: HTMLTextAreaElement) =>
      box.setRangeText('고친글자들', box.value.length - 9, box.value.length - 4),
    );
  const changed = await valueOf(page);
  await undo(/따로 빼지 못했어요/);
  expect(await valueOf(page)).toBe(changed);
  await expect(popup.getByTestId('undo-paste')).toBeVisible();
});

test('a box that was locked since is left alone', async ({ shop }) => {
  const { page, body, paste, undo } = await openAt(shop, AREA, { focus: caretAt(2) });
  await paste(FILLED);
  await page.locator('#box').evaluate((box: HTMLTextAreaElement) => (box.readOnly = true));
  await undo(/따로 빼지 못했어요/);
  expect(await valueOf(page)).toBe(`앞뒤${body}`);
});

test('a box that is gone: said', async ({ shop }) => {
  const { page, paste, undo } = await openAt(shop, AREA);
  await paste(FILLED);
  await page.locator('#box').evaluate((box) => box.remove());
  await undo(/사라졌어요/);
});

test('pressed again, it is there once', async ({ shop }) => {
  const { page, body, paste } = await openAt(shop, AREA, { focus: caretAt(2) });
  await paste(FILLED);
  await paste(/이미 이 글이 있어요/);
  expect(await valueOf(page)).toBe(`앞뒤${body}`);
});

test('a popup that is opened again knows a box that holds the text already', async ({ shop }) => {
  const { page, popup, body, paste } = await openAt(shop, '<textarea id="box"></textarea>');
  await paste(FILLED);
  await popup.close();
  const again = await shop.openPopup(page);
  await again.getByTestId('paste-into-page').click();
  await expect(again.getByTestId('paste-into-page-result')).toHaveText(/이미 이 글이 있어요/);
  expect(await valueOf(page)).toBe(body);
});

test('a text area that React controls: its state follows, both ways', async ({ shop }) => {
  const { page, body, paste, undo, expectNothingElse } = await openAt(shop, AREA, {
    focus: caretAt(1),
    script: `${controlledArea} controlled(box, (now) => now);`,
  });
  await paste(FILLED);
  expect([await valueOf(page), await page.evaluate('stateOf()')]).toEqual([`앞${body}뒤`, `앞${body}뒤`]);
  await undo(UNDONE);
  expect([await valueOf(page), await page.evaluate('stateOf()')]).toEqual(['앞뒤', '앞뒤']);
  await expectNothingElse();
});

test('one that takes no change: said, copied, and as it was', async ({ shop }) => {
  const { page, popup, body, paste, expectNothingElse } = await openAt(shop, AREA, {
    focus: caretAt(1),
    script: `${controlledArea} controlled(box, (now, state) => state);`,
  });
  await paste(FAILED);
  expect(await valueOf(page)).toBe('앞뒤');
  expect(await page.locator('#box').evaluate((box: HTMLTextAreaElement) => box.selectionStart)).toBe(1);
  await expect(popup.getByTestId('undo-paste')).toHaveCount(0);
  await expectNothingElse();
  await popup.close();
  expect(await clipboard(page)).toBe(body);
});

test('one that takes the change back a moment later, or keeps only the start: as it was', async ({
  shop,
}) => {
  for (const script of [
    `box.oninput = () => setTimeout(() => { box.value = '앞뒤'; }, 30)`,
    `box.oninput = () => { box.value = box.value.slice(0, 10); }`,
  ]) {
    const { page, popup, paste } = await openAt(shop, AREA, { focus: caretAt(2), script });
    await paste(FAILED);
    expect(await valueOf(page)).toBe('앞뒤');
    await popup.close();
  }
});

test('taken out again where the focus has moved on: the box alone hears of it', async ({ shop }) => {
  const { page, body, paste, undo } = await openAt(shop, AREA, {
    focus: caretAt(1),
    script: `${controlledArea} controlled(box, (now) => now); window.changes = 0; box.onchange = () => { changes += 1; };`,
  });
  await paste(FILLED);
  await page.locator('#another').focus();
  expect(await page.evaluate('[stateOf(), changes]')).toEqual([`앞${body}뒤`, 1]);
  await undo(UNDONE);
  expect(await page.evaluate('[box.value, stateOf(), changes]')).toEqual(['앞뒤', '앞뒤', 2]);
  expect(await page.evaluate('[another.value, document.activeElement.id]')).toEqual(['다른 칸', 'another']);
});

test('maxlength: what just fits goes in, else a shorter draft; what cannot be so short is copied, with the numbers', async ({
  shop,
}) => {
  const probe = await openAt(shop, AREA);
  const { length } = probe.body;
  await probe.popup.close();
  const fits = `<textarea id="box" maxlength="${length + 1}">앞뒤</textarea>`;
  const one = await openAt(shop, fits, { focus: caretAt(1, 2) });
  expect(await found(one.popup)).toEqual({ lines: 'many', room: length });
  await one.paste(FILLED);
  expect(await valueOf(one.page)).toBe(`앞${one.body}`);
  await one.popup.close();
  const two = await openAt(shop, fits, { focus: caretAt(1) });
  await two.paste(/^칸의 길이에 맞게 \d+자로 줄여 넣었어요\.$/);
  expect((await valueOf(two.page))!.length).toBeLessThanOrEqual(length + 1);
  await two.popup.close();
  const three = await openAt(shop, '<textarea id="box" maxlength="22">앞뒤</textarea>', {
    focus: caretAt(1),
  });
  await three.paste(`칸에 20자만 더 들어가는데 글이 ${length}자라서, 넣지 않고 대신 복사했어요.`);
  expect(await valueOf(three.page)).toBe('앞뒤');
  await three.expectNothingElse();
  await three.popup.close();
  expect(await clipboard(three.page)).toBe(three.body);
});

test('a one-line box gets the title', async ({ shop }) => {
  const { page, popup, title, paste, undo, expectNothingElse } = await openAt(
    shop,
    '<input id="box" name="subject" value="제목: ">',
    { focus: caretAt(4) },
  );
  await expect(popup.getByTestId('paste-into-page')).toHaveText('제목 붙여넣기');
  await paste(FILLED);
  expect(await valueOf(page)).toBe(`제목: ${title}`);
  await undo(UNDONE);
  expect(await valueOf(page)).toBe('제목: ');
  await expectNothingElse();
});

test('a page that is busy: said within two seconds, and nothing comes in later', async ({ shop }) => {
  const { page, popup } = await openAt(shop, AREA);
  await expect(popup.getByTestId('paste-into-page')).toBeVisible();
  await page.evaluate(() => {
    setTimeout(() => {
      const until = Date.now() + 4000;
      while (Date.now() < until);
    }, 50);
  });
  await popup.waitForTimeout(200);
  const start = Date.now();
  await popup.getByTestId('paste-into-page').click();
  await expect(popup.getByTestId('paste-into-page-result')).toHaveText(FAILED);
  // Two seconds and what a loaded machine takes; the page is busy for four.
  expect(Date.now() - start).toBeLessThan(3600);
  await page.waitForTimeout(4500);
  expect(await valueOf(page)).toBe('앞뒤');
});
