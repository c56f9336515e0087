import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { ExtensionBrowser } from '../../scripts/chromium/extensionBrowser';
import { takePopupPicture } from '../../scripts/popupPicture';
import { expect, test } from './moments';

const TUESDAY = '2026-11-24T10:00:00+09:00';

const bodyOf = (popup: Page) => popup.getByTestId('draft-body');

async function picture(popup: Page, name: string): Promise<void> {
  await takePopupPicture(popup, `test-results/inquiry/${name}.png`);
}

async function faultsOf(popup: Page): Promise<string[]> {
  await popup.evaluate(axe.source);
  return popup.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

test('each channel and tone has its form', async ({ openAt }) => {
  const { popup } = await openAt(TUESDAY, { sample: 'shipping-five-days' });
  for (const channel of [
    'seller-inquiry',
    'seller-talk',
    'product-qna',
    'centre-chat',
    'centre-mail',
    'phone',
  ]) {
    await popup.getByTestId('channel').selectOption(channel);
    await expect(bodyOf(popup)).toHaveValue(/감사/);
    await picture(popup, `channel-${channel}`);
  }
  await popup.getByTestId('channel').selectOption('seller-talk');
  for (const tone of ['polite', 'friendly', 'firm']) {
    await popup.getByTestId('tone').selectOption(tone);
    await picture(popup, `tone-${tone}`);
  }
  expect(await faultsOf(popup)).toEqual([]);
});

test('a question is answered into the message, one after another', async ({ openAt }) => {
  const { popup } = await openAt(TUESDAY, { sample: 'delivered' });
  await popup.getByTestId('topic').selectOption('defective');
  await expect(popup.getByTestId('question')).toContainText('어떤 증상이');
  await picture(popup, 'question');
  await popup.getByTestId('answer').fill('받은 날부터 전원이 켜지지 않음');
  await popup.getByTestId('answer').press('Enter');
  await expect(bodyOf(popup)).toHaveValue(/증상: 받은 날부터 전원이 켜지지 않음/);
  await expect(popup.getByTestId('question')).toContainText('이미 시도해 보신 것');
  await popup.getByText('건너뛰기').click();
  await popup.getByTestId('remedy-exchange').click();
  await expect(bodyOf(popup)).toHaveValue(/교환을 부탁드리며/);
  await picture(popup, 'answered');
});

test('what is private is taken out, and shown to the shopper alone', async ({ openAt }) => {
  const { popup } = await openAt(TUESDAY, { sample: 'delivered' });
  await popup.getByTestId('faq-search').fill('카드 4111-1111-1111-1111로 결제했는데 전원이 안 켜져요');
  await popup.getByTestId('use-words').click();
  await expect(popup.getByTestId('taken-out')).toContainText('카드번호: 4111-1111-1111-1111');
  await expect(bodyOf(popup)).toHaveValue(/카드 \*{4}로 결제했는데/);
  await picture(popup, 'taken-out');
  await popup.getByTestId('channel').selectOption('product-qna');
  await bodyOf(popup).fill('안녕하세요. 010-1234-5678로 연락 주세요. 감사합니다.');
  await expect(popup.getByTestId('taken-out')).toContainText('복사할 때 가리는 것');
  await picture(popup, 'taken-out-public');
  await popup.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.getByTestId('copy-draft').click();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(
    '안녕하세요. ****로 연락 주세요. 감사합니다.',
  );
  await expect(bodyOf(popup)).toHaveValue(/010-1234-5678/);
});

test('the shopper’s own wording stays through channel and tone, and comes back after a new draft', async ({
  openAt,
}) => {
  const { popup } = await openAt(TUESDAY, { sample: 'shipping-five-days' });
  await bodyOf(popup).fill('제가 직접 쓴 글입니다. 감사합니다.');
  await popup.getByTestId('tone').selectOption('firm');
  await popup.getByTestId('channel').selectOption('seller-talk');
  await expect(bodyOf(popup)).toHaveValue('제가 직접 쓴 글입니다. 감사합니다.');
  await picture(popup, 'edited');
  await popup.getByText('새로 쓰기').click();
  await expect(bodyOf(popup)).toHaveValue(/답변을 요청드립니다/);
  await picture(popup, 'aside');
  await popup.getByText('고친 글 되살리기').click();
  await expect(bodyOf(popup)).toHaveValue('제가 직접 쓴 글입니다. 감사합니다.');
});

test('Hangul that is being composed is not disturbed, and undo takes back what was typed', async ({
  openAt,
}) => {
  const { popup } = await openAt(TUESDAY, { sample: 'shipping-five-days' });
  const drafted = await bodyOf(popup).inputValue();
  await bodyOf(popup).focus();
  await popup.keyboard.press('Control+End');
  const client = await popup.context().newCDPSession(popup);
  for (const text of ['ㄱ', '가', '간', '가나'])
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await client.send('Input.insertText', { text: '가나' });
  await expect(bodyOf(popup)).toHaveValue(`${drafted}가나`);
  await popup.keyboard.press('Control+z');
  await expect(bodyOf(popup)).not.toHaveValue(/가나$/);
});

test('an English reader sees what each Korean sentence says', async ({ openAt }) => {
  const { popup } = await openAt(TUESDAY, { sample: 'shipping-five-days', language: 'en' });
  await expect(popup.getByTestId('meaning')).toContainText(
    'since the order, and I have not received it yet.',
  );
  await popup.getByTestId('faq-search').fill('It has not arrived and nobody answers me');
  await popup.getByTestId('use-words').click();
  await expect(popup.getByTestId('meaning')).toContainText('not translated');
  await expect(bodyOf(popup)).toHaveValue(/“It has not arrived and nobody answers me” \(쓴 그대로/);
  await picture(popup, 'meaning-en');
  expect(await faultsOf(popup)).toEqual([]);
});

test('a rough draft gets quiet hints, and undo takes a mend back', async ({ openAt }) => {
  const { popup } = await openAt(TUESDAY, { sample: 'shipping-five-days' });
  const rough = '안녕하세요. 아직도 안 왔어요!!! 오늘 안 오면 신고하겠습니다. 확인해 주세요.';
  await bodyOf(popup).fill(rough);
  await expect(popup.getByTestId('courtesy')).toContainText('겁을 주는 말로');
  await picture(popup, 'courtesy');
  expect(await faultsOf(popup)).toEqual([]);
  await popup.getByTestId('mend-threat').click();
  await expect(bodyOf(popup)).not.toHaveValue(/신고/);
  await bodyOf(popup).press('Control+z');
  await expect(bodyOf(popup)).toHaveValue(rough);
  for (const kind of ['threat', 'no-order-number', 'no-thanks', 'exclamation'])
    await popup.getByTestId(`mend-${kind}`).click();
  await expect(bodyOf(popup)).toHaveValue(/2026111910034503[\s\S]*감사/);
  await expect(popup.getByTestId('courtesy')).toBeEmpty();
  await picture(popup, 'courtesy-mended');
});

test('a remembered order offers the message that follows, then the centre, then 1372', async ({ openAt }) => {
  const { popup, page, browser } = await openAt(TUESDAY, { sample: 'shipping-five-days' });
  await popup.getByTestId('remember-order').check();
  await popup.getByTestId('copy-draft').click();
  await expect(popup.getByTestId('follow-up')).toContainText('판매자 문의(1:1)');
  await picture(popup, 'remembered');
  await popup.close();
  await sentAgo(browser, [4]);
  const second = await browser.openPopup(page);
  await second.getByTestId('ask-again').click();
  await expect(bodyOf(second)).toHaveValue(/문의드렸으나 아직 답변을 받지 못해 다시 문의드립니다/);
  await picture(second, 'follow-up');
  await second.close();
  await sentAgo(browser, [8, 5]);
  const third = await browser.openPopup(page);
  await third.getByTestId('ask-centre').click();
  await expect(bodyOf(third)).toHaveValue(/판매자에게 .*에 문의했으나[\s\S]*문의 기록: /);
  await picture(third, 'hand-over');
  await third.close();
  await sentAgo(browser, [8, 5], 'centre-mail');
  const fourth = await browser.openPopup(page);
  await expect(fourth.getByTestId('consumer-record')).toContainText('받은 답변: 아직');
  await picture(fourth, 'consumer-record');
  expect(await faultsOf(fourth)).toEqual([]);
});

test.describe('whatever the light, the width and the letters', () => {
  for (const language of ['ko', 'en'] as const)
    test(`nothing below the draft sticks out of its card or is hard to see: ${language}`, async ({
      openAt,
    }) => {
      const { popup } = await openAt(TUESDAY, { sample: 'delivered', language });
      await popup.getByTestId('topic').selectOption('defective');
      await popup.getByTestId('remember-order').check();
      await popup.getByTestId('copy-draft').click();
      await bodyOf(popup).fill('Card 4111-1111-1111-1111!!! 확인해 주세요.');
      await popup.getByTestId('channel').selectOption('product-qna');
      await expect(popup.getByTestId('courtesy')).not.toBeEmpty();
      for (const colorScheme of ['light', 'dark'] as const) {
        await popup.emulateMedia({ colorScheme });
        expect(await faultsOf(popup)).toEqual([]);
        await picture(popup, `all-${language}-${colorScheme}`);
      }
      await popup.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        document.body.style.width = '320px';
      });
      const outside = await popup.evaluate(() => {
        const card = document.querySelector('.card.draft')!;
        const edge = card.getBoundingClientRect().right + 1;
        return [...card.querySelectorAll('*')]
          .filter(
            (part) => part.getBoundingClientRect().right > edge && !part.closest('option, .screen-reader'),
          )
          .map((part) => part.outerHTML.slice(0, 120));
      });
      await picture(popup, `all-${language}-narrow-large`);
      expect(outside).toEqual([]);
    });
});

/** As if the messages had been copied so many days ago. */
async function sentAgo(
  { context, extensionId }: ExtensionBrowser,
  days: number[],
  last = 'seller-inquiry',
): Promise<void> {
  const own = await context.newPage();
  await own.goto(`chrome-extension://${extensionId}/popup.html`);
  await own.evaluate(
    async ({ ago, lastChannel }) => {
      const { chrome } = globalThis as unknown as { chrome: Extension };
      const { orders } = await chrome.storage.local.get('orders');
      for (const order of Object.values(orders)) {
        const { topic, item } = order.sent[0]!;
        order.sent = ago.map((count, index) => ({
          at: new Date(Date.now() - count * 86_400_000).toISOString(),
          channel: index === ago.length - 1 ? lastChannel : 'seller-inquiry',
          topic,
          item,
        }));
      }
      await chrome.storage.local.set({ orders });
      await chrome.storage.session.clear();
    },
    { ago: days, lastChannel: last },
  );
  await own.close();
}

interface Extension {
  storage: {
    local: {
      get(key: string): Promise<{ orders: Record<string, { sent: Record<string, unknown>[] }> }>;
      set(values: object): Promise<void>;
    };
    session: { clear(): Promise<void> };
  };
}
