import { describe, expect, it } from 'vitest';
import { restoredOrders, restoredWork } from '../../utils/state/restoredWork';
import { emptyWork, inquiryOf, withInquiry, type Work } from '../../utils/state/work';
import { orderOf } from '../inquiry/orders';
import { openedOver, FakeSession } from './fakeBrowser';
import { currentOrder } from '../../utils/state/selected';
import { typed } from './samples';

const work: Work = {
  item: 1,
  tone: 'firm',
  language: 'en',
  corrections: { orderedAt: typed('orderedAt', '2026-11-17') },
  itemKeys: ['가', '나'],
  inquiries: {
    1: {
      topic: 'damaged',
      channel: 'seller-talk',
      query: '깨짐',
      details: '상자가 깨졌어요',
      solved: ['damaged'],
      corrections: {
        productName: typed('productName', '유리컵'),
        deliveredOn: typed('deliveredOn', '11/17'),
      },
      answers: { damage: '모서리가 깨짐' },
      skipped: ['received-day'],
      remedy: 'refund',
      replyBy: '2026-11-25',
      earlier: [{ on: '2026-11-18', channel: 'seller-inquiry' }],
      copied: [{ at: '2026-11-18T10:00:00+09:00', channel: 'seller-inquiry', topic: 'damaged' }],
      titles: { damaged: '제목' },
      bodies: { damaged: '내용' },
      setAside: { damaged: { body: '먼저 쓴 글', details: '' } },
    },
  },
};

describe('an inquiry', () => {
  it('is empty for an item about which nothing was written', () => {
    expect(inquiryOf(emptyWork)).toEqual({
      query: '',
      details: '',
      answers: {},
      skipped: [],
      copied: [],
      corrections: {},
      solved: [],
      titles: {},
      bodies: {},
      setAside: {},
    });
    expect(inquiryOf(work, 0)).toEqual(inquiryOf(emptyWork));
  });

  it('changes for the chosen item alone, and leaves the earlier work as it was', () => {
    const changed = withInquiry({ ...work, item: 0 }, { query: '새 말' });
    expect(inquiryOf(changed, 0).query).toBe('새 말');
    expect(inquiryOf(changed, 1)).toEqual(work.inquiries[1]);
    expect(work.inquiries[0]).toBeUndefined();
  });
});

describe('work that was stored', () => {
  it('comes back as it was', () => {
    expect(restoredWork(structuredClone(work))).toEqual(work);
  });

  it('comes back with what was pasted, checked', () => {
    const pasted = orderOf({}, { paymentMethods: undefined as never });
    delete (pasted as Partial<typeof pasted>).paymentMethods;
    for (const part of [pasted, ...pasted.items])
      for (const field of Object.values(part) as { text?: string }[])
        if (typeof field.text === 'string') field.text = '원문';
    expect(restoredWork({ ...work, pasted })).toEqual({ ...work, pasted });
    expect(restoredOrders([pasted, { site: '<b>', items: 3 }, 7])).toEqual([pasted]);
    expect(restoredOrders({ orders: [pasted] })).toEqual([]);
  });

  it('comes back without an order by hand that makes no sense', () => {
    expect(restoredWork({ ...work, orderByHand: { site: '<b>', items: 3 } })).toEqual(work);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'work'],
    ['a list', []],
    ['an earlier shape', { version: 0, draft: '글' }],
    ['a tone nobody knows', { ...work, tone: 'angry' }],
    ['a language nobody knows', { ...work, language: 'fr' }],
    ['an item below the first', { ...work, item: -1 }],
    ['half an item', { ...work, item: 0.5 }],
    ['texts that are none', { ...work, inquiries: { 1: { ...work.inquiries[1], bodies: { damaged: 7 } } } }],
    ['a topic nobody knows', { ...work, inquiries: { 1: { ...work.inquiries[1], topic: 'gift' } } }],
  ])('is a fresh start where it holds %s', (_name, stored) => {
    expect(restoredWork(stored)).toEqual(emptyWork);
  });

  it('leaves out corrections of fields that this version does not know, and keeps the rest', async () => {
    const stored = {
      ...work,
      inquiries: {
        1: {
          ...work.inquiries[1],
          corrections: {
            giftNote: { text: '축하' },
            constructor: 'x',
            option: typed('option', '남색'),
          },
        },
      },
    };
    const restored = restoredWork(stored);
    expect(inquiryOf(restored).corrections).toEqual({ option: typed('option', '남색') });
    expect(inquiryOf(restored).bodies).toEqual({ damaged: '내용' });
  });

  it('never keeps the popup from opening', async () => {
    const session = new FakeSession();
    session.stored.set('work:naver-pay:2026112110034501', {
      ...emptyWork,
      inquiries: { 0: { ...inquiryOf(emptyWork), corrections: { giftNote: { text: '축하' } } } },
    });
    const store = await openedOver({ session });
    expect(currentOrder(store.getState()).orderNumber?.value).toBe('2026112110034501');
  });
});
