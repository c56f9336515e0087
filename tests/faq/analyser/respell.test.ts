import { describe, expect, test } from 'vitest';
import { respell } from '../../../utils/faq/analyser/respell';

const known = new Set(['환', '불', '환불', '반', '품', '반품', '언', '제', '언제', '가']);
const respelt = (text: string) => respell(text, (feature) => known.has(feature));

describe('respell', () => {
  test.each([
    ['환뷸 언제', '환불 언제'],
    ['반픔', '반품'],
    ['퐌불', '환불'],
  ])('of %j is %j', (text, expected) => {
    expect(respelt(text)).toBe(expected);
  });

  test.each(['환불 언제', '두부', 'refund', '', '뷁'])(
    'leaves %j, in which nothing is to be put right',
    (text) => {
      expect(respelt(text)).toBe(text);
    },
  );
});
