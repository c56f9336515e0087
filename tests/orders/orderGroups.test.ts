import { describe, expect, it } from 'vitest';
import type { Finding, Place } from '../../utils/orders/finding';
import { orderGroups } from '../../utils/orders/orderGroups';

function finding(field: Finding['field'], text: string, ...at: Place): Finding {
  return { field, text, from: 'label', label: '', at };
}

function numberOf(text: string): string | null {
  return /^\d+$/.test(text) ? text : null;
}

function groupsOf(findings: Finding[], own?: string): string[][] {
  return orderGroups(findings, numberOf, own).map((group) => group.map(({ text }) => text));
}

const list = [
  finding('orderNumber', '1', 1, 2, -3, 4),
  finding('productName', '담요', 1, 2, -3, 5),
  finding('orderNumber', '2', 1, 2, -6, 7),
  finding('productName', '우산', 1, 2, -6, 8),
];

describe('the orders of a page', () => {
  it('are its numbers, each with what stands in its own part', () => {
    expect(groupsOf(list)).toEqual([
      ['1', '담요'],
      ['2', '우산'],
    ]);
  });

  it('are one, with everything, where there is one number or none', () => {
    expect(groupsOf(list.slice(0, 2))).toEqual([['1', '담요']]);
    expect(groupsOf([finding('productName', '담요', 1, 2)])).toEqual([['담요']]);
  });

  it('are one where a second number is none', () => {
    expect(groupsOf([...list.slice(0, 2), finding('orderNumber', '도장', 1, 2, -6)])).toEqual([
      ['1', '담요', '도장'],
    ]);
  });

  it('are one where a number is printed twice', () => {
    expect(groupsOf([...list.slice(0, 2), finding('orderNumber', '1', 1, 9)])).toHaveLength(1);
  });
});

describe('where the address names the order', () => {
  it('others beside it are left out', () => expect(groupsOf(list, '2')).toEqual([['2', '우산']]));

  it('what is nobody’s stays with it', () => {
    const shared = [finding('total', '52,800원', 1, 9), finding('orderNumber', '2')];
    expect(groupsOf([...list, ...shared], '2')).toEqual([['2', '우산', '52,800원', '2']]);
  });

  it('a page of other numbers is dealt out all the same', () => expect(groupsOf(list, '9')).toHaveLength(2));
});

describe('a list without numbers', () => {
  const days = [
    finding('orderedAt', '11.17', 1, 2, -3, 4),
    finding('productName', '담요', 1, 2, -3, 5),
    finding('orderedAt', '11.15', 1, 2, -6, 7),
    finding('productName', '우산', 1, 2, -6, 8),
  ];

  it('is dealt out by its days', () => {
    expect(groupsOf(days)).toEqual([
      ['11.17', '담요'],
      ['11.15', '우산'],
    ]);
  });

  it('is one order where a day has no product', () => expect(groupsOf(days.slice(0, 3))).toHaveLength(1));

  it('has one day where it was found twice, by an element and by the one around it', () => {
    expect(groupsOf([finding('orderedAt', '11.17', 1, 2, -3), ...days])).toEqual([
      ['11.17', '11.17', '담요'],
      ['11.15', '우산'],
    ]);
  });
});

describe('between the orders', () => {
  it('a day is the heading of those behind it, up to the next one', () => {
    const headed = [
      finding('orderedAt', '11.17', 1, 2, 20),
      ...list.slice(0, 2),
      finding('orderedAt', '11.15', 1, 2, 21),
      ...list.slice(2),
    ];
    expect(groupsOf(headed)).toEqual([
      ['1', '담요', '11.17'],
      ['2', '우산', '11.15'],
    ]);
  });

  it('one day may be the heading of several', () => {
    expect(groupsOf([finding('orderedAt', '11.17', 1, 2, 20), ...list])).toEqual([
      ['1', '담요', '11.17'],
      ['2', '우산', '11.17'],
    ]);
  });

  it('an order’s own day counts before the heading', () => {
    const [number, name, ...others] = list;
    const own = finding('orderedAt', '11.16', 1, 2, -3, 9);
    expect(groupsOf([finding('orderedAt', '11.17', 1, 2, 20), number!, own, name!, ...others])[0]).toEqual([
      '1',
      '11.16',
      '담요',
    ]);
  });

  it('anything else is of the order before it, where that has no product of its own', () => {
    const rows = [
      list[0]!,
      finding('productName', '담요', 1, 2, 20),
      list[2]!,
      finding('productName', '우산', 1, 2, 21),
    ];
    expect(groupsOf(rows)).toEqual([
      ['1', '담요'],
      ['2', '우산'],
    ]);
    expect(groupsOf([...list, finding('productName', '모자', 1, 2, 22)])[1]).toEqual(['2', '우산']);
  });

  it('what stands in another part of the page is nobody’s', () => {
    expect(groupsOf([list[0]!, list[2]!, finding('productName', '모자', 1, 30)])).toEqual([['1'], ['2']]);
  });
});
