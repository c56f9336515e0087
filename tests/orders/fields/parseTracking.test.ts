import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsCourier, parseTracking } from '../../../utils/orders/fields/parseTracking';

describe('parseTracking', () => {
  it.each([
    ['612345678901', '612345678901'],
    ['6123-4567-8901', '612345678901'],
    ['6123 4567 8901', '612345678901'],
    ['123-4567-8901', '12345678901'],
    ['[6012345678901]', '6012345678901'],
    ['612345678901배송조회', '612345678901'],
    ['10312345678901', '10312345678901'],
    ['EB123456789KR', 'EB123456789KR'],
    ['ee123456789kr', 'EE123456789KR'],
    ['1Z999AA10123456784', '1Z999AA10123456784'],
    ['9400100000000000000000', '9400100000000000000000'],
    ['CJ대한통운 1588-1255 612345678901', '612345678901'],
    ['02)123-4567 612345678901', '612345678901'],
    ['2026-11-17 612345678901', '612345678901'],
  ])('reads %s → %s', (text, number) => expect(parseTracking(text)).toBe(number));

  it.each(
    '1588-0011|010-0000-0000|010 0000 0000|+82 10-1234-5678|02-123-4567|0507-1234-5678|01012345678|0212345678'.split(
      '|',
    ),
  )('takes a phone for none: "%s"', (text) => {
    expect(parseTracking(text)).toBeNull();
  });

  it.each(
    '|조회|-|미등록|배송조회|12345|2026-11-17|2026-11-17 09:20:41|20261117092041|2026111710034503|12,345,678,901원|123456789원|20260602-3D4BF4'.split(
      '|',
    ),
  )('takes something else for none: "%s"', (text) => {
    expect(parseTracking(text)).toBeNull();
  });

  it('gives back every number in every grouping', () => {
    const notations = fc.constantFrom<(number: string) => string>(
      (number) => number,
      (number) => `${number.slice(0, 4)}-${number.slice(4, 8)}-${number.slice(8)}`,
      (number) => `${number.slice(0, 4)} ${number.slice(4, 8)} ${number.slice(8)}`,
      (number) => `송장번호 : ${number} (조회)`,
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[3-9]\d{11}$/), notations, (number, print) => {
        expect(parseTracking(print(number))).toBe(number);
      }),
    );
  });

  it('gives digits and letters only, whatever the text', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\dA-Za-z .,\-()원]{0,40}$/));
    fc.assert(
      fc.property(texts, (text) => {
        expect(parseTracking(text) ?? '123456789').toMatch(/^[0-9A-Z]{9,22}$/);
      }),
    );
    const start = performance.now();
    for (const part of ['1', '123-', '123 ', 'A', ' '])
      expect(parseTracking(part.repeat(100_000))).toBeNull();
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe('fitsCourier', () => {
  it.each([
    ['612345678901', 'CJ 대한통운', true],
    ['6123456789', 'CJ대한통운', true],
    ['61234567890', 'CJ대한통운', false],
    ['6012345678901', '우체국택배', true],
    ['612345678901', '우체국택배', false],
    ['612345678901', '롯데택배', true],
    ['12345678901', '로젠택배', true],
    ['EE123456789KR', 'EMS', true],
    ['123456789', '하늘택배', true],
  ])('%s of %s: %s', (number, courier, fits) => {
    expect(fitsCourier(number, courier)).toBe(fits);
  });
});
