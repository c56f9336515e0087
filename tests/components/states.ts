import type { PageAnswer } from '../../utils/browser/readActiveTab';
import type { Field, Order, OrderItem, OrderStatus } from '../../utils/orders/types';
import { field, orderOf } from '../inquiry/orders';
import { FakeSession, type FakeBrowser } from '../state/fakeBrowser';
import { sampleNow } from '../state/samples';

export function readAnswer(order: Order, complete = true): PageAnswer {
  return { kind: 'read', orders: [order], complete };
}

/** An order whose every field has a text, as on a page. */
export function printedOrder(item: OrderItem = {}, order: Partial<Order> = {}): Order {
  const { site, items, ...fields } = orderOf(item, order);
  return { site, ...printed(fields), items: items.map(printed) };
}

function printed<Fields extends object>(fields: Fields): Fields {
  const entries = Object.entries(fields as Record<string, Field<unknown>>);
  return Object.fromEntries(
    entries.map(([name, one]) => [name, { ...one, text: String(one.value) }]),
  ) as Fields;
}

/** A list of orders; the second has more than one product. */
export function severalOrders(count: number, complete = true): PageAnswer {
  const orders = Array.from({ length: count }, (_, index) =>
    printedOrder(
      { productName: field(`상품 ${index + 1}호`), status: field(index % 2 ? 'delivered' : 'shipping') },
      { orderNumber: field(`20251114123456${String(index).padStart(2, '0')}`) },
    ),
  );
  orders[1]!.items.push({ productName: field('덤') }, { productName: field('덤 둘') });
  return { kind: 'read', orders, complete };
}

/** The order of a store that is not Naver's. */
export const elsewhere: Order = {
  site: 'generic',
  orderNumber: { ...field('A-2026-1117-42'), text: 'A-2026-1117-42' },
  items: [
    {
      productName: { ...field('손난로'), text: '손난로' },
      status: { ...field<OrderStatus>('shipping'), text: '배송중' },
    },
  ],
};

const whole = printedOrder();
const { orderNumber: _number, ...rest } = whole;
export const withoutNumber: Order = rest;
export const withoutName: Order = {
  ...whole,
  items: whole.items.map(({ productName, ...item }) => item),
};

/** Every way in which a page can have no order for us. */
export const pageKinds = [
  'loading',
  'signed-out',
  'not-an-order',
  'browser-page',
  'no-access',
  'file',
  'pdf',
  'tab-closed',
  'garbled',
] as const satisfies PageAnswer['kind'][];

export const sampleOrders = [
  'awaiting-payment',
  'cancel-requested',
  'confirmed',
  'delivered',
  'paid',
  'payment-failed',
  'preparing-past-dispatch',
  'returned',
  'shipping-five-days',
  'two-sellers',
];

/** A session in which an order page was read so many hours ago. */
export function lookedAt(answer: PageAnswer, hoursAgo = 0): FakeSession {
  const session = new FakeSession();
  const readAt = new Date(sampleNow.getTime() - hoursAgo * 3_600_000).toISOString();
  session.stored.set('order:latest', { ...answer, readAt });
  return session;
}

const earlier = lookedAt(readAnswer(whole));

/** Every state that the popup can stand in once the page has answered. */
export const states: [name: string, fake: FakeBrowser][] = [
  ...sampleOrders.map((page): [string, FakeBrowser] => [`the order page ${page}`, { page }]),
  ...pageKinds.map((kind): [string, FakeBrowser] => [`no order: ${kind}`, { page: { kind } }]),
  ...pageKinds.map((kind): [string, FakeBrowser] => [
    `an order looked at earlier: ${kind}`,
    { session: earlier, page: { kind } },
  ]),
  [
    'part of a list looked at hours ago',
    { session: lookedAt(severalOrders(30, false), 5), page: { kind: 'not-an-order' } },
  ],
  ['part of an order', { page: readAnswer(printedOrder(), false) }],
  ['several orders', { page: severalOrders(3) }],
  ['part of a list of many orders', { page: severalOrders(30, false) }],
  ['a weak reading', { page: readAnswer(printedOrder({ productName: field('가습기', false) })) }],
  ['no order number', { page: readAnswer(withoutNumber) }],
  ['no product name', { page: readAnswer(withoutName) }],
  ['an order from another store', { page: readAnswer(elsewhere) }],
  ['a draft that cannot be written', { loadWriter: () => Promise.reject(new Error('no chunk')) }],
  ['words that cannot be kept', { save: () => Promise.resolve(false) }],
];
