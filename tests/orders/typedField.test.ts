import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorrectableField } from '../../utils/orders/correctOrder';
import { checkedOrder } from '../../utils/orders/checkedOrder';
import { typedField } from '../../utils/orders/typedField';

/** Ten in the morning in Korea, a Sunday. */
const now = new Date('2026-11-22T10:00:00+09:00');
const value = (name: CorrectableField, text: string) => typedField(name, text, now).field?.value;

describe('a typed field', () => {
  it.each<[CorrectableField, string, unknown]>([
    ['orderNumber', ' 20261117 10034503 ', '2026111710034503'],
    ['productOrderNumber', 'A-2026-1', 'A-2026-1'],
    ['orderedAt', '2026-11-17 09:20', '2026-11-17T09:20'],
    ['orderedAt', '11. 17. 09:20', '2026-11-17T09:20'],
    ['total', '₩18,900', { amount: 18_900, currency: 'KRW' }],
    ['price', '12000', { amount: 12_000, currency: 'KRW' }],
    ['quantity', '3개', 3],
    ['status', 'delivered', 'delivered'],
    ['status', '배송중', 'shipping'],
    ['sellerPhone', '02-123-4567', '02-123-4567'],
    ['sellerPhone', '1588-3819', '1588-3819'],
    ['courier', ' 우리동네  퀵 ', '우리동네 퀵'],
    ['trackingNumber', '6123-4567-8901', '612345678901'],
    ['paymentMethods', '신용카드, 포인트', ['신용카드', '포인트']],
    ['paymentMethods', 'credit card', ['credit card']],
  ])('%s: %s', (name, text, expected) => {
    expect(typedField(name, text, now).field).toMatchObject({ value: expected, from: 'typed', sure: true });
  });

  it.each<[CorrectableField, string]>([
    ['orderNumber', '번호 모름'],
    ['total', '많이'],
    ['quantity', '0'],
    ['status', 'constructor'],
    ['collectedOn', '__proto__'],
    ['orderedAt', 'constructor'],
    ['sellerPhone', '전화 없음'],
    ['trackingNumber', '123'],
    ['orderedAt', '2026-02-30'],
    ['expectedOn', '곧'],
    ['paymentMethods', '3'],
  ])('%s: %s cannot be read, and stays as typed', (name, text) => {
    expect(typedField(name, text, now)).toEqual({ text });
  });

  it.each([
    ['11/20', '2026-11-20'],
    ['11-20', '2026-11-20'],
    ['11. 20.', '2026-11-20'],
    ['11월 20일', '2026-11-20'],
    ['2026-11-20', '2026-11-20'],
    ['2026. 11. 20. (금)', '2026-11-20'],
    ['26.11.20', '2026-11-20'],
    ['26-11-20', '2026-11-20'],
    ['20261120', '2026-11-20'],
    ['11/20/2025', '2025-11-20'],
    ['Nov 20', '2026-11-20'],
    ['20 November 2025', '2025-11-20'],
    ['어제', '2026-11-21'],
    ['Yesterday', '2026-11-21'],
    ['3일 전', '2026-11-19'],
    ['2 days ago', '2026-11-20'],
    ['12/24', '2025-12-24'],
  ])('a day that has been: %s', (text, day) => {
    expect(value('deliveredOn', text)).toBe(day);
  });

  it.each([
    ['12/24', '2026-12-24'],
    ['1/5', '2027-01-05'],
    ['내일', '2026-11-23'],
    ['tomorrow', '2026-11-23'],
    ['11/20', '2026-11-20'],
  ])('a day to come: %s', (text, day) => {
    expect(value('expectedOn', text)).toBe(day);
    expect(value('dispatchDue', text)).toBe(day);
  });

  it.each([
    '국민카드 1234-5678-9012-3456',
    '1234567890123456',
    '신한은행 110-123-456789 계좌이체',
    '카드 1234 **** **** 5678',
    '무통장입금 110 123 456789 홍길동',
  ])('keeps no number beside a payment method: %s', (text) => {
    expect(JSON.stringify(typedField('paymentMethods', text, now))).not.toMatch(/\d{4}|\d{3}\D\d{2}/);
  });

  it('keeps no number that is typed digit by digit either', () => {
    let box = '국민카드 ';
    for (const digit of '1234-5678-9012-3456') box = typedField('paymentMethods', box + digit, now).text;
    expect(box.replace(/\D/g, '').length).toBeLessThan(4);
  });

  it('never throws, and is always one that may be stored', () => {
    const names = Object.keys(everyField) as CorrectableField[];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string({ unit: 'binary' }), (name, text) => {
        const { field } = typedField(name, text, now);
        if (!field) return;
        const stored = checkedOrder({ site: 'typed', [name]: field, items: [{ [name]: field }] });
        expect({ ...stored, ...stored?.items[0] }).toHaveProperty(name);
      }),
    );
  });
});

const everyField: Record<CorrectableField, true> = {
  orderNumber: true,
  orderedAt: true,
  total: true,
  paymentMethods: true,
  productOrderNumber: true,
  productName: true,
  option: true,
  quantity: true,
  price: true,
  status: true,
  statusNote: true,
  seller: true,
  sellerPhone: true,
  courier: true,
  trackingNumber: true,
  dispatchDue: true,
  expectedOn: true,
  deliveredOn: true,
  confirmedOn: true,
  dispatchedOn: true,
  lastScanOn: true,
  requestedOn: true,
  collectedOn: true,
};
