import { describe, expect, it } from 'vitest';
import { readOrders } from '../../utils/orders/readOrders';
import { documentOf } from './documents';
import { mutations } from './mutations';
import { pagePairsIn, plainOrders, type PlainOrder } from './pagePairs';

const orderPages = pagePairsIn('tests/pages').filter(({ expected }) => expected.state === 'read');

function readMutated(
  html: string,
  url: string,
  now: string | undefined,
  mutate: (document: Document) => void,
) {
  const document = documentOf(html, url);
  mutate(document);
  return plainOrders(readOrders(document, url, now ? new Date(now) : new Date()));
}

describe.each(Object.entries(mutations))('with %s', (_, mutate) => {
  it.each(orderPages)('$name is read right or not at all, never wrong', ({ html, expected }) => {
    const [order] = readMutated(html, expected.url, expected.now, mutate);
    expect(order).toBeDefined();
    expectSubset(order!, expected.orders[0]!);
  });
});

function expectSubset(order: PlainOrder, expected: PlainOrder): void {
  const { items, ...fields } = order;
  expect(expected).toMatchObject(fields);
  for (const item of items) {
    // An item whose own number is gone is found by its name.
    const match = expected.items.find(
      (one) =>
        one.productOrderNumber === item.productOrderNumber ||
        (item.productOrderNumber === undefined && one.productName === item.productName),
    );
    expect(match).toMatchObject(item);
  }
}
