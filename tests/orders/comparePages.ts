import type { ReadResult } from '../../utils/orders/types';
import { plainOrders, type PagePair, type PlainOrder } from './pagePairs';

export interface Difference {
  /** E.g. "orders.0.items.1.price". */
  path: string;
  kind: 'right' | 'absent' | 'wrong';
  expected: unknown;
  got: unknown;
}

type Fields = Record<string, unknown>;

/** What a reading is worth against what the page says: its fields, its state, and what it should have kept to itself. */
export interface Comparison {
  differences: Difference[];
  leaks: string[];
}

export function compareReading(expected: PagePair['expected'], result: ReadResult): Comparison {
  const json = JSON.stringify(result);
  return {
    differences: [
      compareState(expected.state, result.state),
      ...compareComplete(expected, result),
      ...compareOrders(expected.orders, plainOrders(result)),
    ],
    leaks: (expected.forbidden ?? []).filter((secret) => json.includes(secret)),
  };
}

/** Read where there is nothing to read is wrong; any other mistake about a page leaves the shopper without its order. */
function compareState(expected: string, got: string): Difference {
  const kind = expected === got ? 'right' : got === 'read' ? 'wrong' : 'absent';
  return { path: 'state', kind, expected, got };
}

/** A part shown as the whole is wrong; so is a whole shown as a part. */
function compareComplete(expected: PagePair['expected'], result: ReadResult): Difference[] {
  if (expected.state !== 'read' || result.state !== 'read') return [];
  const [want, have] = [expected.complete ?? true, result.complete ?? true];
  return [{ path: 'complete', kind: want === have ? 'right' : 'wrong', expected: want, got: have }];
}

/**
 * Every field that a page has or that was read from it: right, absent, or wrong. A value that the page does not have is
 * wrong as well. Orders and items are matched by what names them, so that one left out does not shift the others.
 */
export function compareOrders(expected: PlainOrder[], got: PlainOrder[]): Difference[] {
  return matched(expected, got, ['orderNumber'], firstName).flatMap(({ want, have, index }) => {
    const path = `orders.${index}`;
    const { items: wantItems = [], ...wantFields } = (want ?? {}) as PlainOrder;
    const { items: haveItems = [], ...haveFields } = (have ?? {}) as PlainOrder;
    return [
      ...compareFields(path, wantFields, haveFields),
      ...matched(wantItems, haveItems, ['productOrderNumber', 'productName']).flatMap((item) =>
        compareFields(
          `${path}.items.${item.index}`,
          (item.want ?? {}) as Fields,
          (item.have ?? {}) as Fields,
        ),
      ),
    ];
  });
}

function firstName(order: unknown): unknown {
  return (order as PlainOrder).items[0]?.productName;
}

function compareFields(path: string, want: Fields, have: Fields): Difference[] {
  const names = new Set(
    [...Object.keys(want), ...Object.keys(have)].filter((name) => name !== 'site' || 'site' in want),
  );
  return [...names].map((name) => {
    const [expected, got] = [want[name], have[name]];
    const isRight = JSON.stringify(expected) === JSON.stringify(got);
    const kind = isRight ? 'right' : got === undefined ? 'absent' : 'wrong';
    return { path: `${path}.${name}`, kind, expected, got };
  });
}

interface Match<T> {
  want: T | undefined;
  have: T | undefined;
  index: number;
}

function matched<T extends object>(
  wanted: T[],
  had: T[],
  names: string[],
  nameOf?: (one: T) => unknown,
): Match<T>[] {
  const left = new Set(had);
  const take = (want: T, index: number): T | undefined => {
    const ways: ((one: T) => unknown)[] = [
      ...names.map((name) => (one: T) => (one as Fields)[name]),
      ...(nameOf ? [nameOf] : []),
    ];
    for (const way of ways) {
      const key = way(want);
      const same = key === undefined ? undefined : [...left].find((have) => way(have) === key);
      if (same) return same;
    }
    const atSamePlace = had[index];
    return atSamePlace && left.has(atSamePlace) && wanted.length === had.length ? atSamePlace : undefined;
  };
  const pairs = wanted.map((want, index) => {
    const have = take(want, index);
    if (have) left.delete(have);
    return { want, have, index };
  });
  return [
    ...pairs,
    ...[...left].map((have, index) => ({ want: undefined, have, index: wanted.length + index })),
  ];
}
