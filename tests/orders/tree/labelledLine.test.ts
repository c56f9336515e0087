import { describe, expect, it } from 'vitest';
import { isOfItsButton, labelledLines } from '../../../utils/orders/tree/labelledLine';
import { pageOfBody } from '../shortPages';

/** The labels that begin with the page's texts, and their values. */
function labelsIn(body: string): string[] {
  return pageOfBody(body).tree.texts.flatMap((text) =>
    labelledLines(text).map(({ label, value }) => `${label.names.join('+')}: ${value?.text ?? '–'}`),
  );
}

describe('a label', () => {
  it.each([
    ['holds its value behind a colon', '<p>주문번호 : 20261117-0000012</p>', 'orderNumber: 20261117-0000012'],
    ['holds a value that begins with a digit', '<p>결제금액 52,800원</p>', 'total: 52,800원'],
    ['has its value beside it', '<p><b>결제수단</b><i>신용카드</i></p>', 'paymentMethods: 신용카드'],
    ['stands without a value', '<p>주문번호</p>', 'orderNumber: –'],
    [
      'is put together from pieces',
      '<p><b><i>주문</i><i>번호</i></b><em>2026111701</em></p>',
      'orderNumber: 2026111701',
    ],
    [
      'may be a word that is none elsewhere, as a term',
      '<dl><dt>금액</dt><dd>1,000원</dd></dl>',
      'price: 1,000원',
    ],
    ['the same, by its class', '<p><b class="label">금액</b><i>1,000원</i></p>', 'price: 1,000원'],
    [
      'the same, as the first of two cells',
      '<table><tr><td>금액</td><td>1,000원</td></tr></table>',
      'price: 1,000원',
    ],
    [
      'names a phone as a means of payment',
      '<dl><dt>결제수단</dt><dd>휴대폰</dd></dl>',
      'paymentMethods: 휴대폰',
    ],
    [
      'has its number on a button to copy it',
      '<p><b>운송장번호</b><button>612345678901</button></p>',
      'trackingNumber: 612345678901',
    ],
  ])('%s', (_, body, label) => expect(labelsIn(body)).toContain(label));

  it.each([
    ['a word of a menu', '<p><b>금액</b><i>1,000원</i></p>'],
    ['the last of two cells', '<table><tr><td>1,000원</td><td>금액</td></tr></table>'],
    ['a status with its day', '<p>배송완료(11/20)</p>'],
    ['a status alone', '<p>Shipped</p>'],
    ['a status beside the day of another thing', '<p><b>배송완료</b><i>11/12(목) 도착</i></p>'],
  ])('is not %s', (_, body) => expect(labelsIn(body)).toEqual([]));

  it('of a day may be a status’ word, where a day stands behind it', () => {
    expect(labelsIn('<p><b>Shipped</b><i>Nov 17, 2026</i></p>')).toEqual(['statusNote: Nov 17, 2026']);
  });
});

describe('a text with several labels', () => {
  it('has a value for each', () => {
    expect(labelsIn('<p>주문일 2026-11-17 · 주문번호 20261117-0000012</p>')).toEqual([
      'orderedAt: 2026-11-17',
      'orderNumber: 20261117-0000012',
    ]);
  });

  it('may begin with something else', () => {
    expect(labelsIn('<p>2026-11-19 18:02 · 주문번호 20261119884213</p>')).toEqual([
      'orderNumber: 20261119884213',
    ]);
  });

  it('has the last one’s value beside it', () => {
    expect(labelsIn('<p><span>Carrier: UPS · Tracking number:</span><a>1Z12345E0205271688</a></p>')).toEqual([
      'courier: UPS',
      'trackingNumber: 1Z12345E0205271688',
    ]);
  });
});

const isTaken = (body: string) => {
  const [line] = pageOfBody(body).tree.texts.flatMap(labelledLines);
  return isOfItsButton(line!);
};

describe('a label on a button', () => {
  it('names nothing beside the button', () =>
    expect(isTaken('<p><button>옵션</button><i>세이지</i></p>')).toBe(false));
  it('names what stands on it', () =>
    expect(isTaken('<p><button><b>주문번호</b><i>2026111701</i></button></p>')).toBe(true));
  it('is like any other where there is none', () =>
    expect(isTaken('<p><b>옵션</b><i>세이지</i></p>')).toBe(true));
});
