import { describe, expect, it } from 'vitest';
import {
  currentChannel,
  currentDraft,
  currentItem,
  currentOrder,
  currentRequest,
  currentTopic,
  isNaverOrder,
} from '../../utils/state/selected';
import type { Channel } from '../../utils/inquiry/types';
import type { PopupState } from '../../utils/state/popupState';
import { defaultSettings } from '../../utils/settings/types';
import { emptyWork, withInquiry } from '../../utils/state/work';
import { orderOf } from '../inquiry/orders';
import { openedOver, plainWriter } from './fakeBrowser';
import { sampleNow, typed } from './samples';

const state: PopupState = {
  place: 'popup',
  answer: { kind: 'not-an-order' },
  orders: [],
  orderIndex: 0,
  latest: null,
  pageChannel: null,
  work: emptyWork,
  now: sampleNow,
  seenUntil: sampleNow,
  interfaceLanguage: 'ko',
  settings: defaultSettings,
  writers: { ko: plainWriter },
  writerFailed: false,
  saveFailed: false,
  pasteOutcome: null,
};

describe('the current order', () => {
  it('is an empty one at Naver where there is none: there is always something to write about', () => {
    expect(currentOrder(state)).toEqual({ site: 'naver-pay', items: [{}] });
    expect(currentItem(state)).toEqual({});
    expect(currentTopic(state)).toBe('other');
  });

  it('is no other object after a correction, so that what was read stays what was read', () => {
    const orders = [orderOf()];
    const work = withInquiry(emptyWork, { corrections: { productName: typed('productName', '다른 이름') } });
    expect(currentItem({ ...state, orders, work }).productName?.value).toBe('다른 이름');
    expect(orders[0]?.items[0]?.productName?.value).toBe('나노 초음파 가습기 2L');
  });
});

it('takes for Naver’s what one of Naver’s sites says, and nothing else', () => {
  const naver = ['naver-pay', 'naver', 'naver-store', 'generic', 'coupang', 'my-naver'].filter((site) =>
    isNaverOrder({ site, items: [] }),
  );
  expect(naver).toEqual(['naver-pay', 'naver', 'naver-store']);
});

describe('problem and channel', () => {
  it('follow status and dates of the chosen item', async () => {
    const store = await openedOver({ page: 'two-sellers' });
    const topics = [];
    for (const item of [0, 1, 2]) {
      await store.getState().chooseItem(0, item);
      topics.push(currentTopic(store.getState()));
    }
    expect(new Set(topics).size).toBeGreaterThan(1);
    expect(topics[0]).toBe('late-in-transit');
  });

  it('are the shopper’s once chosen', () => {
    const work = withInquiry(emptyWork, { topic: 'receipt', channel: 'phone' });
    expect(currentTopic({ ...state, work })).toBe('receipt');
    expect(currentChannel({ ...state, work })).toBe('phone');
  });

  it('send a payment problem to Naver’s centre for Naver’s orders only', () => {
    const failed = withInquiry(emptyWork, { topic: 'payment-failed' });
    expect(currentChannel({ ...state, work: failed })).toMatch(/^centre-/);
    const orders = [{ site: 'generic', items: [{}] }];
    expect(currentChannel({ ...state, orders, work: failed })).not.toMatch(/^centre-/);
  });
});

describe('the channel of the page in front', () => {
  const talk = { ...state, pageChannel: 'seller-talk' as const };

  it('is the one to write for where the shopper chose none, whatever the problem', () => {
    expect(currentChannel(talk)).toBe('seller-talk');
    const failed = withInquiry(emptyWork, { topic: 'payment-failed' });
    expect(currentChannel({ ...talk, work: failed })).toBe('seller-talk');
  });

  it('changes nothing for a shopper who chose one', () => {
    const work = withInquiry(emptyWork, { channel: 'centre-mail' });
    expect(currentChannel({ ...talk, work })).toBe('centre-mail');
  });

  it('is none for an order of another store: Naver’s places are for Naver’s orders', () => {
    const orders = [{ site: 'coupang', items: [{}] }];
    expect(currentChannel({ ...talk, orders })).toBe('seller-inquiry');
  });
});

describe('the current draft', () => {
  it('is none until its language is loaded', () => {
    expect(currentDraft({ ...state, writers: {} })).toBeNull();
    expect(currentDraft({ ...state, work: { ...emptyWork, language: 'en' } })).toBeNull();
  });

  it('is the shopper’s own wording for that problem, an empty one too', () => {
    const work = withInquiry(emptyWork, {
      topic: 'return',
      bodies: { return: '' },
      titles: { other: '제목' },
    });
    expect(currentDraft({ ...state, work })).toMatchObject({ title: 'ko return', body: '', edited: true });
  });

  it('counts as edited only where it differs from the drafted one', () => {
    const same = withInquiry(emptyWork, {
      titles: { other: 'ko other' },
      bodies: { other: 'ko polite other' },
    });
    expect(currentDraft({ ...state, work: same })?.edited).toBe(false);
    const title = withInquiry(emptyWork, { titles: { other: '내 제목' } });
    expect(currentDraft({ ...state, work: title })?.edited).toBe(true);
  });
});

describe('what the settings say', () => {
  const naver = { ...state, orders: [orderOf()] };
  const usually = (channel: Channel) => ({ ...naver, settings: { ...defaultSettings, channel } });

  it('holds for every order, until something else is chosen for one', () => {
    const settings = { ...defaultSettings, name: '박가상', tone: 'firm', language: 'en' } as const;
    expect(currentRequest({ ...naver, settings })).toMatchObject({
      name: '박가상',
      tone: 'firm',
      language: 'en',
    });
    const work = { ...emptyWork, tone: 'friendly', language: 'ko' } as const;
    expect(currentRequest({ ...naver, settings, work })).toMatchObject({ tone: 'friendly', language: 'ko' });
    expect(currentRequest(naver).name).toBeUndefined();
  });

  it('chooses among the ways to the one who is to be asked, never another one to ask', () => {
    expect(currentChannel(usually('seller-talk'))).toBe('seller-talk');
    expect(currentChannel(usually('centre-mail'))).toBe('seller-inquiry');
    const failed = withInquiry(emptyWork, { topic: 'payment-failed' });
    expect(currentChannel({ ...usually('centre-mail'), work: failed })).toBe('centre-mail');
    expect(currentChannel({ ...usually('seller-talk'), work: failed })).toBe('centre-chat');
  });

  it('sends no other store’s shopper to Naver', () => {
    expect(currentChannel({ ...usually('seller-talk'), orders: [orderOf({}, { site: 'generic' })] })).toBe(
      'seller-inquiry',
    );
  });
});
