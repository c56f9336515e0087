import type { Page } from '@playwright/test';

/** A state in which a page of ours can stand, and how to bring it there. */
export interface State {
  name: string;
  /** Ours; the popup where none is named. */
  path?: string;
  /** What is in front of the shopper: a sample of tests/pages (`delivered` where none is named), or any page. */
  page?: string | { url: string; html?: string };
  /** A sample that was looked at before. */
  earlier?: string;
  /** The time on the computer's clock. */
  moment?: string;
  /** Runs before everything of ours: what the browser does not do this time. */
  before?: string;
  /** A part of ours that cannot be fetched. */
  without?: string;
  /** What the shopper does then. */
  reach?(view: Page): Promise<unknown>;
  /** What can be seen once the state is reached. */
  shows: string;
}

const part = (testId: string) => `[data-testid="${testId}"]`;

const NO_ORDER = part('page-notice');
const ANSWERS = part('faq-match');
const FAILED = '[role="alert"]';
const TUESDAY_EVENING = '2026-11-24T19:00:00+09:00';
const nowhere = { url: 'https://shop.example.com/notice', html: '<!doctype html><title>x</title><p>x' };

const pageNeverAnswers = 'chrome.tabs.sendMessage = () => new Promise(() => {});';
const pageAnswersNonsense = 'chrome.tabs.sendMessage = async () => ({ nodes: "none" });';
const pageRefuses = `chrome.tabs.get = async (id) => ({ id, url: '${nowhere.url}', status: 'complete' });`;
const nothingIsKept =
  'chrome.storage.session.set = async () => { throw new Error("Session storage quota"); };';
const nothingIsCopied = `
  navigator.clipboard.writeText = async () => { throw new Error('refused'); };
  document.execCommand = () => false;`;
/** The popup waits two seconds for a page; here for ever. */
const patience = `{
  const later = globalThis.setTimeout;
  globalThis.setTimeout = (work, after, ...more) => (after > 1500 ? 0 : later(work, after, ...more));
}`;

/** Every state that is looked at, whatever the language, the theme and the width. A page is added by one line. */
export const states: State[] = [
  { name: 'reading', before: pageNeverAnswers + patience, shows: part('reading') },
  { name: 'beside the page', path: 'sidepanel.html', page: 'shipping-five-days', shows: ANSWERS },
  { name: 'options', path: 'options.html', shows: 'h1' },
  { name: 'welcome', path: 'welcome.html', shows: part('draft-body') },
  { name: 'late on its way', page: 'shipping-five-days', shows: ANSWERS },
  { name: 'delivered', shows: ANSWERS },
  { name: 'payment failed', page: 'payment-failed', shows: ANSWERS },
  { name: 'cancelled', page: 'cancelled-refunded', shows: ANSWERS },
  { name: 'dispatch delayed', page: 'dispatch-delayed', shows: ANSWERS },
  { name: 'centre closed', moment: TUESDAY_EVENING, shows: ANSWERS },
  { name: 'several items', page: 'two-sellers', shows: ANSWERS },
  { name: 'several orders', page: 'naver-shopping-list/list-three-orders', shows: part('order-choice') },
  { name: 'part of a list', page: 'naver-payment-list/list-json-and-dom', shows: part('order-choice') },
  { name: 'weak reading', page: 'naver-old/mobile-detail-shipping', shows: ANSWERS },
  { name: 'another store', page: 'coupang/detail-shipping-json', shows: ANSWERS },
  { name: 'no order on the page', page: 'negative-no-such-order', shows: NO_ORDER },
  { name: 'signed out', page: 'negative-login-in-place', shows: NO_ORDER },
  { name: 'still loading after two seconds', page: 'negative-skeleton', shows: NO_ORDER },
  { name: 'a page of the browser', page: { url: 'chrome://version/' }, shows: NO_ORDER },
  { name: 'no access', page: nowhere, before: pageRefuses, shows: NO_ORDER },
  { name: 'nonsense from the page', before: pageAnswersNonsense, shows: NO_ORDER },
  {
    name: 'an order looked at earlier',
    earlier: 'shipping-five-days',
    page: 'negative-no-such-order',
    shows: part('earlier-order'),
  },
  { name: 'a part that failed', without: 'chunks/DraftHelp.js', shows: FAILED },
  { name: 'no draft', without: 'chunks/draftFromPack.js', shows: FAILED },
  { name: 'edited draft', reach: (view) => write(view, 'draft-body', MINE), shows: part('draft-body') },
  {
    name: 'rough draft',
    reach: async (view) => {
      await view.getByTestId('topic').selectOption('defective');
      await write(view, 'draft-body', ROUGH);
    },
    shows: `${part('courtesy')} button`,
  },
  {
    name: 'words that cannot be kept',
    before: nothingIsKept,
    reach: (view) => write(view, 'draft-body', MINE),
    shows: FAILED,
  },
  {
    name: 'copied and remembered',
    reach: async (view) => {
      await view.getByTestId('remember-order').check();
      await view.getByTestId('copy-draft').click();
    },
    shows: part('follow-up'),
  },
  {
    name: 'copying refused',
    before: nothingIsCopied,
    reach: (view) => view.getByTestId('copy-draft').click(),
    shows: `${part('copy-result')}:not(:empty)`,
  },
  {
    name: 'answers to own words',
    reach: async (view) => {
      await write(view, 'faq-search', '환불이 언제 되나요');
      await view.locator('mark').first().waitFor();
    },
    shows: 'mark',
  },
  {
    name: 'no answer found',
    reach: async (view) => {
      await write(view, 'faq-search', '오늘 저녁 메뉴 추천해 줘');
      await view.locator(ANSWERS).first().waitFor({ state: 'detached' });
    },
    shows: part('use-words'),
  },
  {
    name: 'correcting by hand',
    reach: async (view) => {
      await view.locator('.order [aria-expanded=false]').click();
      await write(view, 'correct-productName', LONG_NAME);
      await unfoldAll(view);
      await write(view, 'correct-total', '많이');
    },
    shows: FAILED,
  },
  { name: 'everything unfolded', page: 'two-sellers', reach: unfoldAll, shows: part('week-strip') },
];

const MINE = '제가 직접 쓴 글입니다. 감사합니다.';
const ROUGH = '카드 4111-1111-1111-1111로 샀는데 아직도 안 왔어요!!! 오늘 안 오면 신고하겠습니다.';
const LONG_NAME = `${'아주 긴 이름의 도자기 '.repeat(4)}Aspirationally-Overcomplicated-Porcelain-Mug-2026`;

async function write(view: Page, testId: string, text: string): Promise<void> {
  await view.getByTestId(testId).fill(text);
}

/** Opens all that can be opened, and what that brings. */
async function unfoldAll(view: Page): Promise<void> {
  const folded = view.locator('details:not([open]) > summary:visible');
  while ((await folded.count()) > 0) await folded.first().press('Enter');
}
