import { describe, expect, it, vi } from 'vitest';
import type { PageAnswer } from '../../utils/browser/readActiveTab';
import type { DraftWriter } from '../../utils/inquiry/loadDraftWriter';
import type { PopupDependencies } from '../../utils/state/popupStore';
import { currentDraft, currentItem, currentOrder, currentTopic } from '../../utils/state/selected';
import { emptyWork, inquiryOf } from '../../utils/state/work';
import { field, orderOf } from '../inquiry/orders';
import { FakeSession, openedOver, plainWriter, settled, storeOver } from './fakeBrowser';
import { sampleNow, typed } from './samples';

const twoOrders: PageAnswer = {
  kind: 'read',
  orders: [
    orderOf({}, { orderNumber: field('2026111410000001') }),
    orderOf({}, { orderNumber: field('2026111410000002') }),
  ],
  complete: true,
};

function orderAt(site: string): PageAnswer {
  return {
    kind: 'read',
    orders: [orderOf({}, { site, orderNumber: field('2026111410000001') })],
    complete: true,
  };
}

describe('reading', () => {
  it('knows nothing before the page has answered', () => {
    const { answer, orders, writers } = storeOver({}).getState();
    expect({ answer, orders, writers }).toEqual({ answer: null, orders: [], writers: {} });
  });

  it('holds the page’s orders and the moment of reading', async () => {
    const times = [new Date('2026-11-22T09:59:00+09:00'), sampleNow];
    const store = await openedOver({ page: 'shipping-five-days', now: () => times.shift() ?? sampleNow });
    expect(store.getState().answer?.kind).toBe('read');
    expect(store.getState().orders[0]?.orderNumber?.value).toBe('2026111710034503');
    expect(store.getState().now).toEqual(sampleNow);
  });

  it('loads drafting while the page is still being read', async () => {
    const loadWriter = vi.fn<PopupDependencies['loadWriter']>(() => Promise.resolve(plainWriter));
    const store = storeOver({ loadWriter, readPage: () => new Promise(() => {}) });
    void store.getState().read();
    await settled();
    expect(loadWriter).toHaveBeenCalledWith('ko');
    expect(store.getState().answer).toBeNull();
    expect(store.getState().writers.ko).toBe(plainWriter);
  });

  it('has no order where the page has none, whatever the reason', async () => {
    const store = await openedOver({ page: { kind: 'signed-out' } });
    expect(store.getState()).toMatchObject({ answer: { kind: 'signed-out' }, orders: [], work: emptyWork });
  });

  it('finds the order when it is read again', async () => {
    const answers: PageAnswer[] = [{ kind: 'loading' }, twoOrders];
    const store = storeOver({ readPage: () => Promise.resolve(answers.shift() ?? twoOrders) });
    await store.getState().read();
    expect(store.getState().orders).toEqual([]);
    await store.getState().read();
    expect(store.getState().orders).toHaveLength(2);
  });

  it('keeps words that the browser would not store when the same page is read again', async () => {
    const session = new FakeSession();
    session.full = true;
    const store = await openedOver({ session, page: { kind: 'loading' } });
    store.getState().correct('productName', typed('productName', '손난로'));
    await store.getState().read();
    expect(currentItem(store.getState()).productName?.value).toBe('손난로');
  });

  it('brings a chosen item back, and falls back to the first when the order now has fewer', async () => {
    const session = new FakeSession();
    const three = await openedOver({ session, page: 'two-sellers' });
    await three.getState().chooseItem(0, 2);
    expect((await openedOver({ session, page: 'two-sellers' })).getState().work.item).toBe(2);

    const [order] = three.getState().orders;
    const fewer: PageAnswer = {
      kind: 'read',
      orders: [{ ...order!, items: order!.items.slice(0, 1) }],
      complete: true,
    };
    const store = await openedOver({ session, page: fewer });
    expect(store.getState().work.item).toBe(0);
    expect(currentItem(store.getState()).productName?.value).toBe('구름결 순면 담요');
  });
});

describe('what the shopper wrote', () => {
  it('is stored at every keystroke, under the order’s number', async () => {
    const save = vi.fn<PopupDependencies['save']>(() => Promise.resolve(true));
    const store = await openedOver({ save });
    for (const body of ['안', '안녕', '안녕하']) store.getState().editBody('other', body);
    const saved = save.mock.calls.filter(([key]) => key.startsWith('work:'));
    expect(saved.map(([key]) => key)).toEqual(Array(3).fill('work:naver-pay:2026112110034501'));
    expect(saved.map(([, work]) => work)).toMatchObject(
      ['안', '안녕', '안녕하'].map((other) => ({ inquiries: { 0: { bodies: { other } } } })),
    );
  });

  it('is none where it was typed back to what is drafted: the draft follows again', async () => {
    const store = await openedOver();
    await settled();
    const drafted = currentDraft(store.getState())!.body;
    const topic = currentTopic(store.getState());
    store.getState().editBody(topic, `${drafted}!`);
    store.getState().editBody(topic, drafted);
    store.getState().chooseTone('firm');
    expect(currentDraft(store.getState())!.body).toContain('firm');
  });

  it('that was set aside and that which took its place are both kept', async () => {
    const store = await openedOver();
    await settled();
    const { editBody, resetDraft, restoreDraft } = store.getState();
    editBody('receipt', '첫 글');
    resetDraft('receipt');
    editBody('receipt', '둘째 글');
    restoreDraft('receipt');
    expect(inquiryOf(store.getState().work).bodies['receipt']).toBe('첫 글');
    restoreDraft('receipt');
    expect(inquiryOf(store.getState().work).bodies['receipt']).toBe('둘째 글');
  });

  it('comes back when the popup opens again on the same order, and on no other', async () => {
    const session = new FakeSession();
    const first = (await openedOver({ session })).getState();
    first.chooseTopic('receipt');
    first.chooseChannel('phone');
    first.chooseTone('firm');
    first.editTitle('receipt', '제목 쓰다 말');
    first.editBody('receipt', '내용 쓰다 말');
    first.search('영수증');
    first.correct('option', typed('option', '색상: 남색'));
    await settled();

    const again = await openedOver({ session });
    expect(again.getState().work).toMatchObject({ tone: 'firm' });
    expect(inquiryOf(again.getState().work)).toEqual({
      ...inquiryOf(emptyWork),
      topic: 'receipt',
      channel: 'phone',
      query: '영수증',
      details: '',
      corrections: { option: typed('option', '색상: 남색') },
      solved: [],
      titles: { receipt: '제목 쓰다 말' },
      bodies: { receipt: '내용 쓰다 말' },
    });
    const other = await openedOver({ session, page: 'delivered' });
    expect(other.getState().work).toEqual({ ...emptyWork, itemKeys: [expect.any(String)] });
  });

  it('comes back on each of Naver’s pages that show the order, and at no other store', async () => {
    const session = new FakeSession();
    const list = await openedOver({ session, page: orderAt('naver-payment-list') });
    list.getState().editBody('other', '목록에서 쓴 글');
    const detail = await openedOver({ session, page: orderAt('naver-pay') });
    expect(inquiryOf(detail.getState().work).bodies.other).toBe('목록에서 쓴 글');
    const elsewhere = await openedOver({ session, page: orderAt('coupang') });
    expect(inquiryOf(elsewhere.getState().work).bodies).toEqual({});
  });

  it('stays on the screen when the browser refuses to store it, which is said until it is stored again', async () => {
    const session = new FakeSession();
    const store = await openedOver({ session });
    session.full = true;
    store.getState().editBody('other', '남겨 둘 말');
    await settled();
    expect(store.getState().saveFailed).toBe(true);
    expect(inquiryOf(store.getState().work).bodies.other).toBe('남겨 둘 말');
    session.full = false;
    store.getState().editBody('other', '남겨 둘 말씀');
    await settled();
    expect(store.getState().saveFailed).toBe(false);
    expect([...session.stored.keys()].filter((key) => key.startsWith('work:'))).toHaveLength(1);
  });

  it('is kept apart for each item of an order', async () => {
    const store = await openedOver({ page: 'two-sellers' });
    store.getState().editBody('other', '담요 이야기');
    store.getState().correct('seller', typed('seller', '다른 판매자'));
    await store.getState().chooseItem(0, 1);
    expect(inquiryOf(store.getState().work).bodies).toEqual({});
    expect(currentItem(store.getState()).seller?.value).toBe('포근상점');
    store.getState().editBody('other', '베개 이야기');
    await store.getState().chooseItem(0, 0);
    expect(inquiryOf(store.getState().work).bodies).toEqual({ other: '담요 이야기' });
    await store.getState().chooseItem(0, 1);
    expect(inquiryOf(store.getState().work).bodies).toEqual({ other: '베개 이야기' });
  });

  it('is kept apart for each order of a page', async () => {
    const store = await openedOver({ page: twoOrders });
    store.getState().editBody('other', '첫 주문');
    await store.getState().chooseItem(1, 0);
    expect(currentOrder(store.getState()).orderNumber?.value).toBe('2026111410000002');
    expect(inquiryOf(store.getState().work).bodies).toEqual({});
    store.getState().editBody('other', '둘째 주문');
    await store.getState().chooseItem(0, 0);
    expect(inquiryOf(store.getState().work).bodies).toEqual({ other: '첫 주문' });
    await store.getState().chooseItem(1, 0);
    expect(inquiryOf(store.getState().work).bodies).toEqual({ other: '둘째 주문' });
  });

  it('belongs to the order that was chosen last, however slowly another comes from the store', async () => {
    const session = new FakeSession();
    const slow = new Promise<void>((done) => setTimeout(done, 20));
    const store = await openedOver({
      page: {
        kind: 'read',
        orders: ['A-0001', 'A-0002', 'A-0003'].map((number) => orderOf({}, { orderNumber: field(number) })),
        complete: true,
      },
      load: (key) => (key.endsWith('A-0002') ? slow.then(() => session.load(key)) : session.load(key)),
    });
    await Promise.all([store.getState().chooseItem(1), store.getState().chooseItem(2)]);
    expect(currentOrder(store.getState()).orderNumber?.value).toBe('A-0003');
  });

  it('is never seen with the order that it does not belong to', async () => {
    const store = await openedOver({ page: twoOrders });
    store.getState().editBody('other', '첫 주문');
    const seen: [number, string | undefined][] = [];
    store.subscribe(({ orderIndex, work }) => seen.push([orderIndex, inquiryOf(work).bodies.other]));
    await store.getState().chooseItem(1, 0);
    expect(seen).not.toContainEqual([1, '첫 주문']);
  });
});

describe('corrections', () => {
  it('replace what was read, at once and for this order alone', async () => {
    const store = await openedOver();
    store.getState().correct('productName', typed('productName', '구름결 모달 담요'));
    store.getState().correct('orderNumber', typed('orderNumber', '2026112110039999'));
    expect(currentItem(store.getState()).productName).toMatchObject({
      value: '구름결 모달 담요',
      from: 'typed',
    });
    expect(currentOrder(store.getState()).orderNumber?.value).toBe('2026112110039999');
    expect(store.getState().orders[0]?.orderNumber?.value).toBe('2026112110034501');
  });

  it('keep the work where it was: the page still says the number that it is stored under', async () => {
    const session = new FakeSession();
    const store = await openedOver({ session });
    store.getState().correct('orderNumber', typed('orderNumber', '2026112110039999'));
    store.getState().editBody('other', '번호를 고친 뒤');
    await settled();
    const again = await openedOver({ session });
    expect(inquiryOf(again.getState().work).bodies.other).toBe('번호를 고친 뒤');
  });

  it('of the status change the suggested problem', async () => {
    const store = await openedOver({ page: 'shipping-five-days' });
    expect(currentTopic(store.getState())).toBe('late-in-transit');
    store.getState().correct('status', typed('status', 'payment-failed'));
    expect(currentTopic(store.getState())).toBe('payment-failed');
  });
});

describe('an order pasted or typed by hand', () => {
  const pasted = '주문번호: 2026111710034503\n상품명: 미니 가습기 300ml\n배송중';

  it('stands in for the page’s and comes back', async () => {
    const session = new FakeSession();
    const page: PageAnswer = { kind: 'no-access' };
    const store = await openedOver({ session, page });
    await store.getState().paste(pasted);
    expect(currentOrder(store.getState())).toMatchObject({ site: 'naver-pay' });
    expect(currentItem(store.getState()).productName?.value).toBe('미니 가습기 300ml');
    await settled();
    const again = await openedOver({ session, page });
    expect(currentOrder(again.getState()).orderNumber?.value).toBe('2026111710034503');
  });

  it('is said when nothing was found, and what was there stays', async () => {
    const store = await openedOver({ page: { kind: 'no-access' } });
    await store.getState().paste(pasted);
    await store.getState().paste('안녕하세요');
    expect(store.getState().pasteOutcome).toEqual({ kind: 'nothing-found' });
    expect(currentOrder(store.getState()).orderNumber?.value).toBe('2026111710034503');
    await store.getState().paste(pasted);
    expect(store.getState().pasteOutcome).toEqual({ kind: 'taken', orders: 1 });
  });

  it('can be typed field by field', async () => {
    const store = await openedOver({ page: { kind: 'browser-page' } });
    store.getState().correct('orderNumber', typed('orderNumber', 'A-2026-0042'));
    store.getState().correct('productName', typed('productName', '손난로'));
    expect(currentOrder(store.getState())).toMatchObject({
      orderNumber: { value: 'A-2026-0042', sure: true },
      items: [{ productName: { value: '손난로' } }],
    });
  });

  it('belongs to the store that the shopper names, and keeps what was pasted', async () => {
    const store = await openedOver({ page: { kind: 'no-access' } });
    await store.getState().chooseSite('generic');
    expect(currentOrder(store.getState()).site).toBe('generic');
    await store.getState().paste(pasted);
    await store.getState().chooseSite('generic');
    expect(currentOrder(store.getState())).toMatchObject({
      site: 'generic',
      orderNumber: { value: '2026111710034503' },
    });
  });

  it('gives way to the page’s own order', async () => {
    const session = new FakeSession();
    const store = await openedOver({ session, page: { kind: 'loading' } });
    await store.getState().paste(pasted);
    await settled();
    const read = await openedOver({ session, page: 'paid' });
    expect(currentOrder(read.getState()).orderNumber?.value).toBe('2026112110034501');
  });
});

describe('words taken over from the search box', () => {
  it('go into the draft', async () => {
    const store = await openedOver();
    store.getState().search('  상자가 찢어져 왔어요 ');
    store.getState().takeSearchedWords('damaged');
    expect(currentTopic(store.getState())).toBe('damaged');
    expect(currentDraft(store.getState())?.body).toBe('ko polite damaged 상자가 찢어져 왔어요');
    expect(currentDraft(store.getState())?.edited).toBe(false);
  });

  it('are added below an edited body, of which nothing is lost, and only once', async () => {
    const store = await openedOver();
    store.getState().editBody('damaged', '제가 쓴 글입니다.');
    store.getState().search('상자가 찢어져 왔어요');
    store.getState().takeSearchedWords('damaged');
    store.getState().takeSearchedWords('damaged');
    expect(currentDraft(store.getState())?.body).toBe('제가 쓴 글입니다.\n\n상자가 찢어져 왔어요');
  });

  it('are all there is in a body that the shopper had emptied', async () => {
    const store = await openedOver();
    store.getState().editBody('damaged', '');
    store.getState().search('상자가 찢어져 왔어요');
    store.getState().takeSearchedWords('damaged');
    expect(currentDraft(store.getState())?.body).toBe('상자가 찢어져 왔어요');
  });

  it('leave another problem’s wording alone', async () => {
    const store = await openedOver();
    store.getState().editBody('return', '반품 글');
    store.getState().search('상자가 찢어져 왔어요');
    store.getState().takeSearchedWords('damaged');
    expect(inquiryOf(store.getState().work).bodies).toEqual({ return: '반품 글' });
  });

  it('stay in the draft when an answer is asked about with an empty search box', async () => {
    const store = await openedOver();
    store.getState().search('상자가 찢어져 왔어요');
    store.getState().takeSearchedWords('damaged');
    store.getState().search('');
    store.getState().takeSearchedWords('damaged');
    expect(currentDraft(store.getState())?.body).toContain('상자가 찢어져 왔어요');
  });
});

describe('starting a draft anew', () => {
  it('throws away title and body of that problem alone', async () => {
    const store = await openedOver();
    store.getState().chooseTopic('return');
    store.getState().editTitle('return', '제목');
    store.getState().editBody('return', '내용');
    store.getState().editBody('exchange', '교환 글');
    expect(currentDraft(store.getState())?.edited).toBe(true);
    store.getState().resetDraft('return');
    expect(currentDraft(store.getState())).toMatchObject({ title: 'ko return', edited: false });
    expect(inquiryOf(store.getState().work)).toMatchObject({ titles: {}, bodies: { exchange: '교환 글' } });
  });
});

describe('drafting in a language', () => {
  it('is loaded once for each language asked for', async () => {
    const loadWriter = vi.fn<PopupDependencies['loadWriter']>(() => Promise.resolve(plainWriter));
    const store = await openedOver({ loadWriter });
    store.getState().chooseLanguage('en');
    expect(currentDraft(store.getState())).toBeNull();
    await settled();
    expect(currentDraft(store.getState())?.title).toMatch(/^en /);
    store.getState().chooseLanguage('ko');
    store.getState().chooseLanguage('en');
    await settled();
    expect(new Set(loadWriter.mock.calls.flat())).toEqual(new Set(['ko', 'en']));
    expect(loadWriter.mock.calls.flat().filter((language) => language === 'en')).toHaveLength(1);
  });

  it('is remembered with the order, and loaded when it opens again', async () => {
    const session = new FakeSession();
    const store = await openedOver({ session });
    store.getState().chooseLanguage('en');
    await settled();
    const again = await openedOver({ session });
    await settled();
    expect(currentDraft(again.getState())?.title).toMatch(/^en /);
  });

  it('is loaded when another order is chosen that was written about in it', async () => {
    const session = new FakeSession();
    const store = await openedOver({ session, page: twoOrders });
    await store.getState().chooseItem(1);
    store.getState().chooseLanguage('en');
    await store.getState().chooseItem(0);
    const again = await openedOver({ session, page: twoOrders });
    await again.getState().chooseItem(0);
    await again.getState().chooseItem(1);
    await settled();
    expect(currentDraft(again.getState())?.title).toMatch(/^en /);
  });

  it('that cannot be loaded is said, loses nothing and is tried again', async () => {
    let broken = true;
    const loadWriter = (): Promise<DraftWriter> =>
      broken ? Promise.reject(new Error('no chunk')) : Promise.resolve(plainWriter);
    const store = await openedOver({ loadWriter });
    store.getState().editBody('other', '내 글');
    await settled();
    expect(store.getState()).toMatchObject({ writerFailed: true, answer: { kind: 'read' } });
    broken = false;
    await store.getState().read();
    await settled();
    expect(store.getState().writerFailed).toBe(false);
    store.getState().chooseTopic('other');
    expect(currentDraft(store.getState())?.body).toBe('내 글');
  });
});

it('turns the clock without touching anything else', async () => {
  const store = await openedOver();
  const before = store.getState();
  const later = new Date('2026-11-22T10:01:00+09:00');
  store.getState().turnClock(later);
  expect(store.getState()).toEqual({ ...before, now: later, seenUntil: later });
});

it('remembers how late it has been when the clock is turned back', async () => {
  const store = await openedOver();
  const { now } = store.getState();
  const earlier = new Date(now.getTime() - 3_600_000);
  store.getState().turnClock(earlier);
  expect(store.getState()).toMatchObject({ now: earlier, seenUntil: now });
});
