import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Field } from '../../utils/orders/types';
import { practiceLines } from '../../utils/practice/practiceLines';
import { practiceOrders, type PracticeState } from '../../utils/practice/orders';
import { defaultSettings } from '../../utils/settings/types';
import { orderAsRead } from '../../utils/state/selected';
import { practiceStores } from '../../utils/state/practiceStores';

vi.mock('webextension-polyfill', () => ({ default: {} }));

afterEach(() => void vi.useRealTimers());

/** The order drawn on the page, as plainly as can be. */
function drawn(state: PracticeState, now: Date): Element {
  const card = document.createElement('div');
  for (const lines of practiceLines(state, now)) {
    const list = card.appendChild(document.createElement('dl'));
    for (const [label, value] of lines) {
      const line = list.appendChild(document.createElement('div'));
      line.append(element('dt', label), element('dd', value));
    }
  }
  return card;
}

function element(name: string, text: string): Element {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function over(order: () => Element) {
  return practiceStores({
    order,
    settings: Promise.resolve(defaultSettings),
    onSettingsChange: () => {},
    interfaceLanguage: 'ko',
  });
}

const states = Object.keys(practiceOrders) as PracticeState[];
const moments = ['2026-11-23T12:00+09:00', '2027-01-03T00:10+09:00', '2028-03-02T23:50+09:00'];

describe.each(states)('the order to practise on: %s', (state) => {
  it.each(moments)('is read whole and surely at %s', async (moment) => {
    const now = new Date(moment);
    vi.useFakeTimers({ toFake: ['Date'], now });
    const card = drawn(state, now);
    const { store } = over(() => card);
    await store.getState().read();
    const order = orderAsRead(store.getState());
    const { items, site, ...whole } = order;
    expect(site).toBe('naver-pay');
    expect(items).toHaveLength(1);
    const fields = Object.entries({ ...whole, ...items[0] }) as [string, Field<unknown>][];
    expect(fields.filter(([, { sure }]) => !sure)).toEqual([]);
    const names = [
      'orderNumber',
      'orderedAt',
      'total',
      'productName',
      'option',
      'quantity',
      'seller',
      'status',
    ];
    expect(fields.map(([name]) => name)).toEqual(expect.arrayContaining(names));
    expect(items[0]!.status!.value).toBe(state);
    expect(order.orderNumber!.value.slice(0, 8)).toBe(order.orderedAt!.value.replaceAll('-', ''));
  });
});

describe('the days of the order to practise on', () => {
  it.each([
    ['shipping', '2026-11-23T12:00+09:00', ['2026-11-17', '2026-11-18', '2026-11-21', undefined]],
    // In most other zones it is still the second, and the year has just begun.
    ['shipping', '2027-01-03T00:10+09:00', ['2026-12-28', '2026-12-29', '2027-01-01', undefined]],
    ['payment-failed', '2028-02-29T23:50+09:00', ['2028-02-29', undefined, undefined, undefined]],
    ['delivered', '2028-03-02T23:50+09:00', ['2028-02-25', undefined, undefined, '2028-02-29']],
  ] as const)('%s are counted from today, in Korea: %s', async (state, moment, expected) => {
    const now = new Date(moment);
    vi.useFakeTimers({ toFake: ['Date'], now });
    const card = drawn(state, now);
    const { store } = over(() => card);
    await store.getState().read();
    const { orderedAt, items } = orderAsRead(store.getState());
    const { dispatchedOn, expectedOn, deliveredOn } = items[0]!;
    expect([orderedAt, dispatchedOn, expectedOn, deliveredOn].map((field) => field?.value)).toEqual(expected);
  });
});

describe('what is done with the order to practise on', () => {
  it('is remembered by state while the page is open', async () => {
    const now = new Date();
    let card = drawn('shipping', now);
    const { store } = over(() => card);
    const { read, search } = store.getState();
    await read();
    search('언제 와요');
    const inShipping = store.getState().work;
    card = drawn('delivered', now);
    await read();
    expect(store.getState().work).not.toEqual(inShipping);
    card = drawn('shipping', now);
    await read();
    expect(store.getState().work).toEqual(inShipping);
  });

  it('is gone with the page', async () => {
    const card = drawn('shipping', new Date());
    const first = over(() => card);
    await first.store.getState().read();
    const untouched = first.store.getState().work;
    first.store.getState().search('언제 와요');
    await first.kept.getState().change(() => ({ ownHolidays: [] }));
    const second = over(() => card);
    await second.store.getState().read();
    expect(second.store.getState().work).toEqual(untouched);
  });
});
