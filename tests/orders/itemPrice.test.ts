import { describe, expect, it } from 'vitest';
import type { Finding } from '../../utils/orders/finding';
import { itemPrice } from '../../utils/orders/itemPrice';

function price(text: string, label = '', from: Finding['from'] = 'label'): Finding {
  return { field: 'price', text, from, label, at: [] };
}

function amountOf(prices: Finding[], quantity?: number): number | undefined {
  return itemPrice(prices, quantity)?.value.amount;
}

describe('an item’s price is', () => {
  it('what a label says, whatever else stands there', () => {
    expect(amountOf([price('3,000원'), price('49,800원', '판매가'), price('1,000원')])).toBe(49_800);
  });

  it('what the store’s own hook says', () => {
    expect(amountOf([price('3,000원'), price('49,800원', '', 'class')])).toBe(49_800);
  });

  it('the line’s sum before the price of one, by their labels', () => {
    expect(amountOf([price('24,900원', '판매가'), price('49,800원', '합계')])).toBe(49_800);
  });

  it('the line’s sum without a label, where it is the named price times the quantity', () => {
    expect(amountOf([price('24,900원', '판매가'), price('49,800원')], 2)).toBe(49_800);
  });

  it('not any other sum without a label', () => {
    expect(amountOf([price('24,900원', '판매가'), price('52,800원')], 2)).toBe(24_900);
    expect(amountOf([price('24,900원', '판매가'), price('49,800원')])).toBe(24_900);
  });

  it('the one sum there is, also printed twice', () => {
    expect(amountOf([price('49,800원')])).toBe(49_800);
    expect(amountOf([price('49,800원'), price('49,800원')])).toBe(49_800);
  });

  it('of two sums the one that is the other times the quantity', () => {
    expect(amountOf([price('24,900원'), price('49,800원')], 2)).toBe(49_800);
  });

  it('with nothing but a sum of 0 beside it', () =>
    expect(amountOf([price('49,800원'), price('0원')])).toBe(49_800));
});

describe('an item’s price is absent', () => {
  it('where two sums say different things', () => {
    expect(amountOf([price('24,900원'), price('49,800원')])).toBeUndefined();
    expect(amountOf([price('24,900원'), price('49,800원')], 3)).toBeUndefined();
  });

  it('where three sums stand there', () => {
    expect(amountOf([price('1,000원'), price('24,900원'), price('49,800원')], 2)).toBeUndefined();
  });

  it('where there is none, or none that is a sum', () => {
    expect(amountOf([])).toBeUndefined();
    expect(amountOf([price('무료')])).toBeUndefined();
  });
});

it('two labels of one kind that disagree are not sure', () => {
  expect(itemPrice([price('1,000원', '판매가'), price('2,000원', '판매가')], 1)?.sure).toBe(false);
});
