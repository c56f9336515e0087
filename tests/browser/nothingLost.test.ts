import type { Page } from '@playwright/test';
import ko from '../../locales/ko.json' with { type: 'json' };
import { expect, test } from './extension';

interface Extension {
  chrome: {
    storage: {
      session: { set(values: object): Promise<void>; remove(key: string): Promise<void> };
      local: { set(values: object): Promise<void> };
    };
  };
}

/** Leaves no room in what the browser keeps until it is closed. */
async function fillSession(popup: Page): Promise<void> {
  await popup.evaluate(async () => {
    const { session } = (globalThis as unknown as Extension).chrome.storage;
    for (let size = 8_000_000, taken = 0; size >= 1; size = Math.floor(size / 2)) {
      const isTaken = await session.set({ junk: 'x'.repeat(taken + size) }).then(
        () => true,
        () => false,
      );
      if (isTaken) {
        taken += size;
        size *= 2;
      }
    }
  });
}

test('where the browser has no room left that is said, nothing on the screen is lost, and the next room is used', async ({
  shop,
}) => {
  const page = await shop.openSample('paid');
  const popup = await shop.openPopup(page);
  const body = popup.getByTestId('draft-body');
  await expect(body).not.toHaveValue('');
  await fillSession(popup);
  await body.fill('자리가 없을 때 쓴 글');
  await expect(popup.getByText(ko.saveFailed)).toBeVisible();
  await popup.getByTestId('topic').selectOption('receipt');
  await popup.getByTestId('topic').selectOption('cancel');
  await expect(body).toHaveValue('자리가 없을 때 쓴 글');
  await popup.evaluate(() => (globalThis as unknown as Extension).chrome.storage.session.remove('junk'));
  await body.press('End');
  await body.press('.');
  await expect(popup.getByText(ko.saveFailed)).toHaveCount(0);
  await popup.close();
  await expect((await shop.openPopup(page)).getByTestId('draft-body')).toHaveValue('자리가 없을 때 쓴 글.');
});

test('a copy that is refused is said, with the text selected for the keyboard', async ({ shop }) => {
  const popup = await shop.openPopup(await shop.openSample('paid'));
  const body = popup.getByTestId('draft-body');
  await expect(body).not.toHaveValue('');
  await popup.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await popup.getByTestId('copy-draft').click();
  await expect(popup.getByTestId('copy-result')).toHaveText(ko.copyFailed);
  await expect(popup.getByTestId('copy-result')).toBeVisible();
  const selected = await body.evaluate((box) => {
    const { selectionStart, selectionEnd, value } = box as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd) === value && document.activeElement === box;
  });
  expect(selected).toBe(true);
});

test('a worker that is killed between any two letters costs none of them', async ({ shop }) => {
  const page = await shop.openSample('paid');
  const popup = await shop.openPopup(page);
  const body = popup.getByTestId('draft-body');
  await expect(body).not.toHaveValue('');
  await body.fill('');
  for (const letter of ['취', '소', '요']) {
    await shop.browser.stopWorker();
    await body.press('End');
    await body.pressSequentially(letter);
  }
  await popup.close();
  await shop.browser.stopWorker();
  await expect((await shop.openPopup(page)).getByTestId('draft-body')).toHaveValue('취소요');
});
