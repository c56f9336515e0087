import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOrderNumber } from '../../../utils/orders/fields/parseOrderNumber';

describe('parseOrderNumber', () => {
  it.each(
    '2026111710034503|20191121-0001234|20181029-0002424-01|ORD-2024-99812|ORD-2026-0007|OD26111700123|20260602-3D4BF4|20250824NP1234567890|31100150123456|112-1234567-1234567|2026-1117-1003-4503|12345678|1004'.split(
      '|',
    ),
  )('knows %s for one', (number) => {
    expect(parseOrderNumber(number)).toBe(number);
    expect(parseOrderNumber(`[${number}]`)).toBe(number);
    expect(parseOrderNumber(`(주문번호 : ${number} )`)).toBe(number);
    expect(parseOrderNumber(`주문번호${number}복사하기`)).toBe(number);
  });

  it.each([
    ['#1004', '1004'],
    ['#1004 주문', '1004'],
    ['Order #1042 was placed', '1042'],
    ['Order number: 1042', '1042'],
    ['No. 4821', '4821'],
    ['2026 1117 1003 4503', '2026111710034503'],
    ['송장번호 612345678901 주문번호 20181029-0002424', '20181029-0002424'],
    ['2026.11.17. 09:20:41 주문 2026111710034503', '2026111710034503'],
  ])('finds %s → %s', (text, number) => expect(parseOrderNumber(text)).toBe(number));

  it.each(
    '010-1234-5678|01012345678|1588-3819|02-123-4567|2026-11-17|26-11-17|2026.11.17|2026.11.17. 09:20:41|20251108|14:22|12,000원|1234567원|123-45-67890'.split(
      '|',
    ),
  )('takes another number for none: "%s"', (text) => {
    expect(parseOrderNumber(text)).toBeNull();
  });

  it.each(
    '|주문번호를 확인해 주세요|송장번호 612345678901|전화번호 12345678|1234 5678 9012 3456|1234-5678-9012-3456|1234-****-****-5678|order2024@example.com|2024 신상품|iPhone 2024|550e8400-e29b-41d4-a716-446655440000'.split(
      '|',
    ),
  )('takes something else for none: "%s"', (text) => {
    expect(parseOrderNumber(text)).toBeNull();
  });

  it("goes by the store's own pattern alone where it is known", () => {
    const pattern = /(?<!\d)20\d{14}(?!\d)/;
    expect(parseOrderNumber('1234567 2026111710034503', pattern)).toBe('2026111710034503');
    expect(parseOrderNumber('#1004', pattern)).toBeNull();
  });

  it('gives digits, letters and hyphens only, and quickly', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\dA-F #번호:.,원@-]{0,30}$/), (text) => {
        expect(parseOrderNumber(text) ?? '1234').toMatch(/^(?=(?:.*\d){4})[\dA-Za-z-]{4,30}$/);
      }),
    );
    const start = performance.now();
    for (const part of ['1', '1-', '1 ', '12345 ', 'A', '번호 ']) parseOrderNumber(part.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
