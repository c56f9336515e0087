import { describe, expect, it, vi } from 'vitest';
import type { PageAnswer } from '../../utils/browser/readActiveTab';
import { currentItem, currentOrder } from '../../utils/state/selected';
import { inquiryOf } from '../../utils/state/work';
import type { Order } from '../../utils/orders/types';
import { FakeSession, openedOver, settled } from './fakeBrowser';
import { field } from '../inquiry/orders';
import { typed } from './samples';

/** Texts that hold several orders: what the reader gives for them is not this file's subject. */
const several = vi.hoisted(() => ({ orders: null as unknown }));
vi.mock('../../utils/orders/readPastedOrder', async (original) => {
  const real = await original<typeof import('../../utils/orders/readPastedOrder')>();
  return {
    readPastedOrder: (text: string, now: Date) =>
      several.orders && text === 'several'
        ? { state: 'read', orders: several.orders, missing: [] }
        : real.readPastedOrder(text, now),
  };
});

function pastedOrder(number: string | undefined, name: string, more: object = {}): Order {
  const from = { from: 'pasted' as const };
  return {
    site: 'naver-pay',
    ...(number && { orderNumber: { ...field(number), text: number, ...from } }),
    items: [{ productName: { ...field(name), text: name, ...from }, ...more }],
  };
}

function page(order: Order): PageAnswer {
  return { kind: 'read', orders: [order], complete: true };
}

const number = '2026111710034503';
const half: Order = {
  site: 'naver-pay',
  orderNumber: field(number),
  items: [{ productName: field('미니 가습기 300ml'), seller: field('맑은물', false) }],
};
const text = `주문번호: ${number}\n상품명: 미니 가습기 300ml\n판매자: 맑은하루\n결제금액: 18,900원\n배송중`;

const filled = {
  orderNumber: { from: 'label' },
  total: { value: { amount: 18_900 }, from: 'pasted' },
  items: [
    {
      productName: { from: 'label' },
      seller: { value: '맑은하루', from: 'pasted' },
      status: { value: 'shipping', from: 'pasted' },
    },
  ],
};

describe('pasting where the page was read in part', () => {
  it('fills what is missing or weak, marked as pasted, and survives closing', async () => {
    const session = new FakeSession();
    const store = await openedOver({ session, page: page(half) });
    await store.getState().paste(text);
    expect(currentOrder(store.getState())).toMatchObject(filled);
    expect(store.getState().pasteOutcome).toMatchObject({ kind: 'filled' });
    await settled();
    const again = await openedOver({ session, page: page(half) });
    expect(currentOrder(again.getState())).toMatchObject(filled);
  });

  it('never overwrites what the shopper typed or emptied, nor says that it filled that', async () => {
    const store = await openedOver({ page: page(half) });
    store.getState().correct('seller', typed('seller', '내가 적은 판매자'));
    store.getState().correct('status', typed('status', 'delivered'));
    await store.getState().paste(text);
    expect(currentItem(store.getState())).toMatchObject({
      seller: { value: '내가 적은 판매자' },
      status: { value: 'delivered' },
    });
    expect(store.getState().pasteOutcome).toEqual({ kind: 'filled', fields: ['total'] });
  });

  it('takes nothing from another order, and says so', async () => {
    const store = await openedOver({ page: page(half) });
    await store.getState().paste(text.replace(number, '2026111710039999'));
    expect(store.getState().pasteOutcome).toEqual({ kind: 'other-order' });
    expect(currentOrder(store.getState())).toEqual(half);
  });

  it('takes nothing of another product of the same order', async () => {
    const store = await openedOver({ page: page(half) });
    await store.getState().paste(text.replace('미니 가습기 300ml', '손난로'));
    expect(currentItem(store.getState()).status).toBeUndefined();
    expect(currentOrder(store.getState()).total?.value.amount).toBe(18_900);
  });

  it('fills the item that the text is about, whichever is chosen', async () => {
    const store = await openedOver({ page: 'two-sellers' });
    const { value } = currentOrder(store.getState()).orderNumber!;
    await store.getState().paste(`주문번호: ${value}\n상품명: 만년필 잉크 30ml\n송장번호: 612345678901`);
    expect(store.getState().pasteOutcome).toEqual({ kind: 'filled', fields: [] });
    const numbers = currentOrder(store.getState()).items.map(({ trackingNumber }) => trackingNumber?.value);
    expect(numbers).toEqual([undefined, undefined, '612345678901']);
  });

  it('says when nothing was found and when nothing is new', async () => {
    const store = await openedOver({ page: page(half) });
    await store.getState().paste('안녕하세요');
    expect(store.getState().pasteOutcome).toEqual({ kind: 'nothing-found' });
    await store.getState().paste(`주문번호: ${number}`);
    expect(store.getState().pasteOutcome).toEqual({ kind: 'nothing-new' });
  });

  it('can be taken back as a whole', async () => {
    const store = await openedOver({ page: page(half) });
    await store.getState().paste(text);
    store.getState().unpaste();
    expect(currentOrder(store.getState())).toEqual(half);
    expect(store.getState().pasteOutcome).toBeNull();
  });

  it('asks which one where several orders of the text may be meant', async () => {
    const unnumbered: Order = { site: 'naver-pay', items: [{ productName: field('미니 가습기') }] };
    several.orders = [
      pastedOrder('A-0001', '미니 가습기'),
      pastedOrder('A-0002', '손난로'),
      pastedOrder('A-0003', '미니 가습기'),
    ];
    const store = await openedOver({ page: page(unnumbered) });
    await store.getState().paste('several');
    const outcome = store.getState().pasteOutcome;
    if (outcome?.kind !== 'choose') throw new Error(`${outcome?.kind}`);
    expect(outcome.orders.map(({ orderNumber }) => orderNumber?.value)).toEqual(['A-0001', 'A-0003']);
    expect(currentOrder(store.getState())).toEqual(unnumbered);
    await store.getState().fillFromPasted(outcome.orders[1]!);
    expect(currentOrder(store.getState()).orderNumber?.value).toBe('A-0003');
  });
});

describe('pasting several orders where no page gives one', () => {
  const none: PageAnswer = { kind: 'no-access' };

  it('offers all of them; the chosen one and its words survive closing', async () => {
    several.orders = [pastedOrder('A-0001', '담요'), pastedOrder('A-0002', '손난로')];
    const session = new FakeSession();
    const store = await openedOver({ session, page: none });
    await store.getState().paste('several');
    expect(store.getState()).toMatchObject({ orderIndex: 0, pasteOutcome: { kind: 'taken', orders: 2 } });
    await store.getState().chooseItem(1);
    store.getState().editBody('other', '손난로 이야기');
    await settled();
    const again = await openedOver({ session, page: none });
    expect(again.getState().orders).toHaveLength(2);
    expect(currentItem(again.getState()).productName?.value).toBe('손난로');
    expect(inquiryOf(again.getState().work).bodies.other).toBe('손난로 이야기');
    await again.getState().chooseItem(0);
    expect(inquiryOf(again.getState().work).bodies.other).toBeUndefined();
  });

  it('keeps what was typed before', async () => {
    const store = await openedOver({ page: none });
    store.getState().correct('productName', typed('productName', '내 담요'));
    await store.getState().paste(text);
    expect(currentOrder(store.getState())).toMatchObject({
      orderNumber: { value: number },
      items: [{ productName: { value: '내 담요' } }],
    });
  });

  it('does not put words about one order into another that is pasted after it', async () => {
    const store = await openedOver({ page: none });
    await store.getState().paste(text);
    store.getState().correct('productName', typed('productName', '내 가습기'));
    await store.getState().paste('주문번호: 2026111910031111\n상품명: 손난로');
    expect(currentItem(store.getState()).productName?.value).toBe('손난로');
    await store.getState().paste(text);
    expect(currentItem(store.getState()).productName?.value).toBe('내 가습기');
  });
});
