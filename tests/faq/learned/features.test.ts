import { describe, expect, test } from 'vitest';
import { writeRows } from '../../../scripts/faq/writeRows';
import { readFeatures } from '../../../utils/faq/learned/features';

const levels = [1];
const listOf = (features: string[]) =>
  writeRows(
    features,
    features.map(() => [1]),
    levels,
  ).features;

describe('the list of features', () => {
  test('names all of them, each after those that it consists of', () => {
    const features = ['refund', 'refunded', 'refu', 'as', '환불', '환', '불', '7일', '7', '일', 'x'];
    const read = [...readFeatures(listOf(features)).keys()];
    expect(read.toSorted()).toEqual(features.toSorted());
    expect(read.indexOf('refu')).toBeLessThan(read.indexOf('refund'));
    expect(read.indexOf('불')).toBeLessThan(read.indexOf('환불'));
  });

  test('does not name what others consist of, nor twice what they begin with', () => {
    expect(listOf(['환', '불', '환불', '환급'])).toBe('A환급B불');
    expect(listOf(['refu', 'refund', 'refunded'])).toBe('ArefundGed');
  });
});
