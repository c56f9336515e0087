import { describe, expect, it, vi } from 'vitest';
import type { OrderAnswer, PageAnswer } from '../../utils/browser/readActiveTab';
import { knownHours, sellerKey } from '../../utils/state/sellerHours';
import {
  currentChannel,
  currentDraft,
  currentItem,
  currentOrder,
  currentTopic,
} from '../../utils/state/selected';
import { inquiryOf } from '../../utils/state/work';
import { emptyKept } from '../../utils/kept/types';
import type { PopupStore } from '../../utils/state/popupState';
import { elsewhere, pageKinds, printedOrder, severalOrders } from '../components/states';
import { FakeSession, openedOver, settled } from './fakeBrowser';
import { sampleAnswer, typed } from './samples';

const none: PageAnswer = { kind: 'not-an-order' };
const talk = () => Promise.resolve({ url: 'https://talk.naver.com/ct/w4exmpl' });
const orderPage = () =>
  Promise.resolve({ url: 'https://orders.pay.naver.com/order/status/2026111710034599' });
const refused = () => Promise.reject(new Error('No current window'));
const pasted = '주문번호: 2026111910031111\n상품명: 손난로\n배송중';
const [PAID, SHIPPING, PASTED] = ['2026112110034501', '2026111710034503', '2026111910031111'];

function numberIn(store: PopupStore): string | undefined {
  return currentOrder(store.getState()).orderNumber?.value;
}

/** A session in which an order page was read and its draft begun. */
async function begun(page: string | PageAnswer = 'paid'): Promise<FakeSession> {
  const session = new FakeSession();
  const store = await openedOver({ session, page });
  const { chooseTopic, chooseChannel, correct, editBody, search, takeSearchedWords } = store.getState();
  search('상자가 젖어 있었어요');
  takeSearchedWords('damaged');
  chooseTopic('receipt');
  chooseChannel('phone');
  correct('option', typed('option', '남색'));
  editBody('receipt', '내가 고친 글');
  await settled();
  return session;
}

describe('where the page in front gives no order', () => {
  it.each(pageKinds)('the order that was looked at is there with all work on it: %s', async (kind) => {
    const store = await openedOver({ session: await begun(), page: { kind } });
    const state = store.getState();
    expect(state.answer).toMatchObject({ kind: 'read', earlier: kind });
    expect(numberIn(store)).toBe(PAID);
    expect(currentTopic(state)).toBe('receipt');
    expect(currentChannel(state)).toBe('phone');
    expect(currentItem(state).option).toMatchObject({ value: '남색', from: 'typed' });
    expect(currentDraft(state)).toMatchObject({ body: '내가 고친 글', edited: true });
    expect(inquiryOf(state.work).details).toBe('상자가 젖어 있었어요');
  });

  it('what is written there is on the order’s own page again', async () => {
    const session = await begun();
    const store = await openedOver({ session, page: none });
    store.getState().editBody('receipt', '톡톡에서 고친 글');
    await settled();
    const again = await openedOver({ session, page: 'paid' });
    expect(again.getState().answer).not.toHaveProperty('earlier');
    expect(currentDraft(again.getState())?.body).toBe('톡톡에서 고친 글');
  });

  it('the order that was looked at last is there, and the first again after going back', async () => {
    const session = await begun('paid');
    await openedOver({ session, page: 'shipping-five-days' });
    expect(numberIn(await openedOver({ session, page: none }))).toBe(SHIPPING);
    await openedOver({ session, page: 'paid' });
    const back = await openedOver({ session, page: none });
    expect(numberIn(back)).toBe(PAID);
    expect(currentDraft(back.getState())?.body).toBe('내가 고친 글');
  });

  it('all of a list are there, with the order and the product that were chosen', async () => {
    const session = new FakeSession();
    const [paid] = (sampleAnswer('paid') as OrderAnswer).orders;
    const [three] = (sampleAnswer('two-sellers') as OrderAnswer).orders;
    const page: PageAnswer = { kind: 'read', orders: [paid!, three!], complete: false };
    const list = await openedOver({ session, page });
    await list.getState().chooseItem(1, 2);
    await settled();
    const store = await openedOver({ session, page: none });
    expect(store.getState()).toMatchObject({ orders: page.orders, answer: { complete: false } });
    expect(currentItem(store.getState()).productName?.value).toBe('만년필 잉크 30ml');
    await store.getState().chooseItem(0);
    await settled();
    expect(numberIn(await openedOver({ session, page: none }))).toBe(PAID);
  });

  it('hours are those of the order’s own store', async () => {
    const session = new FakeSession();
    const supportHours = { text: '평일 10:00~17:00', of: 'seller' as const };
    const page: PageAnswer = {
      kind: 'read',
      orders: [elsewhere],
      complete: true,
      host: 'shop.example',
      supportHours,
    };
    await openedOver({ session, page });
    const { getState } = await openedOver({ session, page: none, tab: talk });
    expect(sellerKey(getState())).toBe('shop.example');
    expect(knownHours(getState(), emptyKept)).toMatchObject({ ...supportHours, from: 'page' });
  });

  it('none is there in a session in which none was looked at', async () => {
    const store = await openedOver({ page: none });
    expect(store.getState()).toMatchObject({ answer: none, orders: [], latest: null });
    await store.getState().switchOrder();
    expect(store.getState().answer).toEqual(none);
  });
});

describe('a page that has an order', () => {
  it('shows its own, never the latest', async () => {
    const session = await begun('paid');
    const store = await openedOver({ session, page: 'shipping-five-days' });
    expect(numberIn(store)).toBe(SHIPPING);
    expect(inquiryOf(store.getState().work).bodies).toEqual({});
  });

  it.each(['loading', 'no-access', 'garbled'] as const)(
    'but cannot be read has the latest offered, not put in its place: %s',
    async (kind) => {
      const store = await openedOver({ session: await begun(), page: { kind }, tab: orderPage });
      expect(store.getState()).toMatchObject({ answer: { kind }, orders: [] });
      await store.getState().switchOrder();
      expect(numberIn(store)).toBe(PAID);
      expect(store.getState().answer).toMatchObject({ earlier: kind });
    },
  );

  it.each(['signed-out', 'not-an-order'] as const)(
    'by its address alone has the latest shown: %s was seen to hold none',
    async (kind) => {
      expect(numberIn(await openedOver({ session: await begun(), page: { kind }, tab: orderPage }))).toBe(
        PAID,
      );
    },
  );
});

describe('an order given by hand', () => {
  it('after the page’s is the latest, and the page’s is one step away', async () => {
    const session = await begun();
    const store = await openedOver({ session, page: none });
    await store.getState().switchOrder();
    expect(store.getState()).toMatchObject({ answer: none, orders: [] });
    await store.getState().paste(pasted);
    store.getState().editBody('late-in-transit', '손난로 글');
    await settled();

    const again = await openedOver({ session, page: { kind: 'signed-out' } });
    expect(numberIn(again)).toBe(PASTED);
    expect(currentDraft(again.getState())?.body).toBe('손난로 글');
    await again.getState().switchOrder();
    expect(again.getState().answer).toMatchObject({ kind: 'read', earlier: 'signed-out' });
    expect(currentDraft(again.getState())?.body).toBe('내가 고친 글');
    await settled();
    expect(numberIn(await openedOver({ session, page: none }))).toBe(PAID);
  });

  it('gives way to an order page that is read later, and loses nothing by it', async () => {
    const session = await begun();
    const store = await openedOver({ session, page: none });
    await store.getState().switchOrder();
    store.getState().correct('productName', typed('productName', '내가 적은 상품'));
    await settled();
    const typedLast = await openedOver({ session, page: none });
    expect(currentItem(typedLast.getState()).productName?.value).toBe('내가 적은 상품');

    await openedOver({ session, page: 'shipping-five-days' });
    const later = await openedOver({ session, page: none });
    expect(numberIn(later)).toBe(SHIPPING);
    await later.getState().switchOrder();
    expect(currentItem(later.getState()).productName?.value).toBe('내가 적은 상품');
  });

  it('before any order page was read gives way to it as well', async () => {
    const session = new FakeSession();
    const store = await openedOver({ session, page: none });
    await store.getState().paste(pasted);
    await openedOver({ session, page: 'paid' });
    const later = await openedOver({ session, page: none });
    expect(numberIn(later)).toBe(PAID);
    await later.getState().switchOrder();
    expect(numberIn(later)).toBe(PASTED);
  });

  it('is not the latest for having been looked at: only work on it makes it that', async () => {
    const session = await begun();
    const store = await openedOver({ session, page: none });
    await store.getState().switchOrder();
    await settled();
    expect(numberIn(await openedOver({ session, page: none }))).toBe(PAID);
  });

  it('of another store keeps its name, and the page’s order its own', async () => {
    const session = await begun();
    const store = await openedOver({ session, page: none });
    await store.getState().switchOrder();
    await store.getState().chooseSite('generic');
    await settled();
    const again = await openedOver({ session, page: none });
    expect(currentOrder(again.getState()).site).toBe('generic');
    await again.getState().switchOrder();
    expect(currentOrder(again.getState()).site).toBe('naver-pay');
  });
});

describe('what is stored of it', () => {
  it.each(['paid', 'two-sellers', 'returned', 'payment-failed', 'confirmed'])(
    'gives the order of %s back whole',
    async (page) => {
      const session = await begun(page);
      const { orders } = sampleAnswer(page) as OrderAnswer;
      expect((await openedOver({ session, page: none })).getState().orders).toEqual(orders);
    },
  );

  const good = { orders: [printedOrder()], complete: true, readAt: '2026-11-22T01:00:00.000Z' };
  it.each<[string, unknown]>([
    ['a text', 'order'],
    ['a list', [good]],
    ['no orders', { ...good, orders: [] }],
    ['orders that are none', { ...good, orders: [7, { site: '<b>', items: 3 }] }],
    ['more orders than any page has', { ...good, orders: Array(2001).fill(printedOrder()) }],
    ['no word on whether it is all', { orders: good.orders, readAt: good.readAt }],
    ['no time', { ...good, readAt: 'gestern' }],
    ['a turn that is no yes or no', { ...good, byHand: 'yes' }],
  ])('is not believed where it is %s', async (_name, stored) => {
    const session = new FakeSession();
    session.stored.set('order:latest', stored);
    const store = await openedOver({ session, page: none });
    expect(store.getState()).toMatchObject({ answer: none, orders: [], latest: null });
  });

  it('is believed where it makes sense, without the parts that do not', async () => {
    const session = new FakeSession();
    const wrong = { host: 'a|b', supportHours: { text: 7, of: 'us' }, kind: 'paid', earlier: 'x', more: 1 };
    session.stored.set('order:latest', { ...good, ...wrong, orders: [...good.orders, { site: '<b>' }] });
    const { answer, orders } = (await openedOver({ session, page: none })).getState();
    expect(orders).toEqual(good.orders);
    expect(answer).toEqual({
      kind: 'read',
      orders,
      complete: false,
      readAt: good.readAt,
      byHand: false,
      earlier: 'not-an-order',
    });
  });

  it('is none where the browser refuses to store it: an older order is not taken for it', async () => {
    const session = await begun('paid');
    const save = (key: string, value: unknown) =>
      JSON.stringify(value).includes(SHIPPING!) ? Promise.resolve(false) : session.save(key, value);
    const read = await openedOver({ session, page: 'shipping-five-days', save });
    expect(numberIn(read)).toBe(SHIPPING);
    expect(read.getState().saveFailed).toBe(false);
    await settled();
    expect((await openedOver({ session, page: none })).getState()).toMatchObject({
      answer: none,
      latest: null,
    });
  });

  it('may not be there at all: the popup opens as ever', async () => {
    const session = new FakeSession();
    session.full = true;
    expect(numberIn(await openedOver({ session, page: 'paid' }))).toBe(PAID);
    expect((await openedOver({ session, page: none })).getState().answer).toEqual(none);
  });

  it('is handed to the browser before the order is on the screen: a popup that closes loses nothing', async () => {
    const session = new FakeSession();
    const never = new Promise<never>(() => {});
    void openedOver({ session, page: 'paid', load: () => never });
    await vi.waitFor(() => expect(session.stored.has('order:latest')).toBe(true));
    expect(numberIn(await openedOver({ session, page: none }))).toBe(PAID);
  });

  it('is the one before where the popup closed while it was being stored', async () => {
    const session = await begun('paid');
    const never = new Promise<never>(() => {});
    const read = await openedOver({ session, page: 'shipping-five-days', save: () => never });
    expect(numberIn(read)).toBe(SHIPPING);
    expect(numberIn(await openedOver({ session, page: none }))).toBe(PAID);
  });

  it('is written once for an order page, however much is written about it', async () => {
    const session = new FakeSession();
    const save = vi.fn<FakeSession['save']>(session.save);
    const store = await openedOver({ session, page: 'paid', save });
    for (const body of ['안', '안녕']) store.getState().editBody('other', body);
    await settled();
    const byHand = await openedOver({ session, page: none, save });
    await byHand.getState().switchOrder();
    for (const body of ['손', '손난']) byHand.getState().editBody('other', body);
    await settled();
    expect(save.mock.calls.filter(([key]) => key === 'order:latest')).toHaveLength(2);
  });
});

describe('the channel', () => {
  it('is that of the page in front, until the shopper chooses one', async () => {
    const session = new FakeSession();
    await openedOver({ session, page: 'paid' });
    const store = await openedOver({ session, page: none, tab: talk });
    expect(currentChannel(store.getState())).toBe('seller-talk');
    store.getState().chooseChannel('seller-inquiry');
    await settled();
    const chosen = await openedOver({ session, page: none, tab: talk });
    expect(currentChannel(chosen.getState())).toBe('seller-inquiry');
  });

  it('on an order page is not that of a page before it', async () => {
    const answers: PageAnswer[] = [none, sampleAnswer('paid')];
    const store = await openedOver({ readPage: () => Promise.resolve(answers.shift()!), tab: talk });
    expect(currentChannel(store.getState())).toBe('seller-talk');
    await store.getState().read();
    expect(currentChannel(store.getState())).toBe('seller-inquiry');
  });

  it('is the usual one where the browser says nothing of the tab', async () => {
    const session = await begun();
    const store = await openedOver({ session, page: none, tab: refused });
    expect(numberIn(store)).toBe(PAID);
    expect(store.getState().pageChannel).toBeNull();
  });

  it('is the same for an order given by hand, at Naver alone', async () => {
    const store = await openedOver({ page: none, tab: talk });
    expect(currentChannel(store.getState())).toBe('seller-talk');
    await store.getState().chooseSite('generic');
    expect(currentChannel(store.getState())).toBe('seller-inquiry');
  });
});

it('an order that was pasted does not change which order of the page is chosen', async () => {
  const session = new FakeSession();
  const list = await openedOver({ session, page: severalOrders(3) });
  await list.getState().chooseItem(2);
  const store = await openedOver({ session, page: none });
  await store.getState().switchOrder();
  await store.getState().paste(pasted);
  await store.getState().switchOrder();
  expect(store.getState().orderIndex).toBe(2);
});
