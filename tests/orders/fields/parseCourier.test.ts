import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCourier } from '../../../utils/orders/fields/parseCourier';

const names =
  'CJ대한통운|CJ 대한통운|대한통운|CJ택배|CJ대한통운(국제)|한진택배|롯데택배|롯데글로벌로지스|현대택배|우체국택배|우체국 택배|우편등기|로젠택배|경동택배|합동택배|대신택배|천일택배|건영택배|호남택배|일양로지스|GTX로지스|KG로지스|KGB택배|SLX|편의점택배|CVSnet 편의점택배|범한판토스|로켓배송|EMS|DHL|FedEx|FEDEX|UPS|TNT|USPS|하늘택배|한진|우체국'.split(
    '|',
  );

describe('parseCourier', () => {
  it.each(names)('gives %s as printed', (name) => {
    expect(parseCourier(name)).toBe(name);
    expect(parseCourier(` ${name}\n(1588-0011)`)).toBe(name);
    expect(parseCourier(`${name} 612345678901`)).toBe(name);
  });

  it('takes an old name beside the new for the same courier', () => {
    expect(parseCourier('롯데택배(구 현대택배)')).toBe('롯데택배');
  });

  it('does not choose between two', () => {
    expect(parseCourier('CJ대한통운 또는 한진택배')).toBeNull();
  });

  it.each(
    '|택배|무료택배|일반택배|당일택배|착불택배|무료 택배|택배사 미정|택배 발송|택배로 보냅니다|하늘택배사|GROUPS|한진 그룹 소식|배송조회'.split(
      '|',
    ),
  )('is no courier: "%s"', (text) => {
    expect(parseCourier(text)).toBeNull();
  });

  it('gives only what is printed, and quickly', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[가나택배로지스CJ대한통운 \d()-]{0,24}$/), (text) => {
        const courier = parseCourier(text);
        expect(courier === null || text.replace(/\s+/g, ' ').includes(courier)).toBe(true);
      }),
    );
    const start = performance.now();
    for (const part of ['가', 'CJ ', '택배', ' ']) expect(parseCourier(part.repeat(100_000))).toBeNull();
    expect(performance.now() - start).toBeLessThan(100);
  });
});
