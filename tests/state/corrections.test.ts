import { describe, expect, it } from 'vitest';
import type { CorrectableField } from '../../utils/orders/correctOrder';
import type { PageAnswer } from '../../utils/browser/readActiveTab';
import { currentItem, currentOrder } from '../../utils/state/selected';
import { correctionOf } from '../../utils/state/corrected';
import type { PopupStore } from '../../utils/state/popupState';
import { field, orderOf } from '../inquiry/orders';
import { FakeSession, openedOver, settled } from './fakeBrowser';
import { typed } from './samples';

function type(store: PopupStore, name: CorrectableField, text: string): void {
  store.getState().correct(name, typed(name, text));
}

function page(...orders: ReturnType<typeof orderOf>[]): PageAnswer {
  return { kind: 'read', orders, complete: true };
}

describe('a correction of an item', () => {
  it('is not carried to another item, and is there when that one is chosen again', async () => {
    const store = await openedOver({ page: 'two-sellers' });
    type(store, 'productName', '구름결 이불');
    type(store, 'deliveredOn', '11/20');
    await store.getState().chooseItem(0, 1);
    expect(currentItem(store.getState()).productName?.value).toBe('구름결 베개 커버');
    expect(currentItem(store.getState()).deliveredOn).toBeUndefined();
    expect(currentOrder(store.getState()).items[0]?.productName?.value).toBe('구름결 이불');
    await store.getState().chooseItem(0, 0);
    expect(currentItem(store.getState())).toMatchObject({
      productName: { value: '구름결 이불', from: 'typed', sure: true },
      deliveredOn: { value: '2026-11-20' },
    });
  });

  it('stays with its item on a page that shows fewer of them, in another order', async () => {
    const session = new FakeSession();
    const store = await openedOver({ session, page: 'two-sellers' });
    const [order] = store.getState().orders;
    await store.getState().chooseItem(0, 2);
    type(store, 'seller', '별빛문구');
    await store.getState().chooseItem(0, 1);
    type(store, 'seller', '베개집');
    await settled();

    const turned = { ...order!, items: [order!.items[2]!, order!.items[0]!] };
    const list = await openedOver({ session, page: page(turned) });
    expect(list.getState().work.item).toBe(0);
    expect(currentOrder(list.getState()).items.map(({ seller }) => seller?.value)).toEqual([
      '별빛문구',
      '포근상점',
    ]);
    type(list, 'option', '색상: 먹');
    await settled();

    const whole = await openedOver({ session, page: 'two-sellers' });
    expect(currentOrder(whole.getState()).items.map(({ seller }) => seller?.value)).toEqual([
      '포근상점',
      '베개집',
      '별빛문구',
    ]);
    expect(whole.getState().work.item).toBe(2);
    expect(currentItem(whole.getState()).option?.value).toBe('색상: 먹');
  });

  it('tells the same product bought twice apart', async () => {
    const [same] = orderOf({ productOrderNumber: undefined as never }).items;
    const { productOrderNumber: _number, ...item } = same!;
    const session = new FakeSession();
    const twice = page(orderOf({}, { items: [item, item] }));
    const store = await openedOver({ session, page: twice });
    await store.getState().chooseItem(0, 1);
    type(store, 'quantity', '3');
    await settled();
    for (const { getState } of [store, await openedOver({ session, page: twice })])
      expect(currentOrder(getState()).items.map(({ quantity }) => quantity?.value)).toEqual([2, 3]);
  });
});

describe('a correction of the order', () => {
  it('holds for each of its items, and for no other order', async () => {
    const store = await openedOver({
      page: page(
        orderOf({}, { orderNumber: field('A-0001') }),
        orderOf({}, { orderNumber: field('A-0002') }),
      ),
    });
    type(store, 'total', '12,000원');
    type(store, 'paymentMethods', '계좌이체');
    expect(currentOrder(store.getState())).toMatchObject({
      total: { value: { amount: 12_000, currency: 'KRW' } },
      paymentMethods: { value: ['계좌이체'] },
    });
    await store.getState().chooseItem(1, 0);
    expect(currentOrder(store.getState()).total?.value.amount).toBe(33_000);
    await store.getState().chooseItem(0);
    expect(currentOrder(store.getState()).total?.value.amount).toBe(12_000);
  });

  it('of an order without a product is kept, and so is one of its product', async () => {
    const store = await openedOver({ page: page(orderOf({}, { items: [] })) });
    type(store, 'productName', '손난로');
    expect(currentItem(store.getState()).productName?.value).toBe('손난로');
  });
});

describe('a correction', () => {
  it('is undone for one field alone: what was read is back', async () => {
    const session = new FakeSession();
    const store = await openedOver({ session });
    const read = currentOrder(store.getState());
    type(store, 'orderNumber', 'A-2026-1');
    type(store, 'productName', '이불');
    store.getState().uncorrect('orderNumber');
    expect(currentOrder(store.getState()).orderNumber).toEqual(read.orderNumber);
    expect(currentItem(store.getState()).productName?.value).toBe('이불');
    store.getState().uncorrect('productName');
    expect(currentOrder(store.getState())).toEqual(read);
    await settled();
    expect(currentOrder((await openedOver({ session })).getState())).toEqual(read);
  });

  it('survives closing, with what could not be understood', async () => {
    const session = new FakeSession();
    const store = await openedOver({ session });
    type(store, 'expectedOn', '내일');
    type(store, 'total', '많이');
    await settled();
    const again = (
      await openedOver({ session, now: () => new Date('2026-11-23T10:00:00+09:00') })
    ).getState();
    expect(currentItem(again).expectedOn).toMatchObject({ value: '2026-11-23', from: 'typed', sure: true });
    expect(correctionOf(again, 'total')).toEqual({ text: '많이' });
    expect(currentOrder(again).total).toEqual(currentOrder(store.getState()).total);
  });

  it('by an empty text takes away what was read; nothing in place of nothing is none', async () => {
    const store = await openedOver();
    type(store, 'seller', ' ');
    type(store, 'sellerPhone', '02-123');
    type(store, 'sellerPhone', '');
    expect(currentItem(store.getState()).seller).toBeUndefined();
    expect(correctionOf(store.getState(), 'seller')).toEqual({ text: ' ' });
    expect(correctionOf(store.getState(), 'sellerPhone')).toBeUndefined();
  });

  it('that somebody else stored in a wrong shape is read anew in its box, never believed', async () => {
    const session = new FakeSession();
    const store = await openedOver({ session });
    type(store, 'total', '5,000원');
    type(store, 'productName', '이불');
    await settled();
    const [key, stored] = [...session.stored].find(([one]) => one.startsWith('work:')) as [string, object];
    const broken = JSON.parse(JSON.stringify(stored).replace('"amount":5000', '"amount":"5000"')) as object;
    session.stored.set(key, broken);
    const again = (await openedOver({ session })).getState();
    expect(correctionOf(again, 'total')).toEqual({ text: '5,000원' });
    expect(currentItem(again).productName?.value).toBe('이불');
  });
});
