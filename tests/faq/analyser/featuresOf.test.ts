import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { featuresOf, partsOf } from '../../../utils/faq/analyser/featuresOf';

describe('featuresOf', () => {
  test('gives syllables and pairs of them, each once', () => {
    expect(featuresOf('환불 환불')).toEqual(['환', '불', '환불', '불환']);
  });

  test('keeps digits among them, and words in Latin letters whole', () => {
    expect(featuresOf('7일 as')).toEqual(['7', '일', '7일', 'as']);
  });

  test('gives the same with spaces and without', () => {
    const korean = fc.string({ unit: fc.constantFrom(...'배송 환불언제7'), maxLength: 30 });
    fc.assert(
      fc.property(korean, (text) => {
        expect(featuresOf(text)).toEqual(featuresOf(text.replaceAll(' ', '')));
      }),
    );
  });

  test('gives nothing for nothing', () => {
    expect(featuresOf('')).toEqual([]);
  });
});

describe('partsOf', () => {
  test.each(['환', '아아', '환불', '7일', '24', 'a', 'as', 'refu', 'refunded'])(
    'gives what a text of %s alone would have beside it',
    (feature) => {
      expect(partsOf(feature)).toEqual(featuresOf(feature).filter((part) => part !== feature));
    },
  );
});
