import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedOrder } from '../../utils/orders/checkedOrder';
import { readPastedOrder } from '../../utils/orders/readPastedOrder';
import type { ReadResult } from '../../utils/orders/types';
import { plainOrders } from './pagePairs';
import { lists } from './pasted/lists';
import { mails } from './pasted/mails';
import { messages } from './pasted/messages';
import { noOrders } from './pasted/noOrders';
import { pages } from './pasted/pages';
import { talks } from './pasted/talks';
import { won } from './pasted/types';

const now = new Date('2026-11-22T10:00:00+09:00');
const kinds = { pages, messages, talks, mails, lists };
const everyCase = Object.values(kinds).flat();
/** The receiver's and the payer's, as the cases and the properties below print them. */
const SECRET =
  /김가람|Garam|김없음|박없음|없는로|Nowhere|010-0000|110-222|5310|가상은행|하늘카드|문 앞|00000$/;

function read(text: string): ReadResult {
  return readPastedOrder(text, now);
}

function ordersOf(result: ReadResult) {
  return result.state === 'read' ? result.orders : [];
}

describe.each(Object.entries(kinds))('%s', (_kind, cases) => {
  it.each(cases)('$name', ({ text, orders }) => expect(plainOrders(read(text))).toEqual(orders));
});

describe('what is no order', () => {
  it.each(Object.entries(noOrders))('%s', (_name, text) =>
    expect(read(text)).toEqual({ state: 'not-an-order', tried: ['pasted'] }),
  );
});

describe('every text', () => {
  it.each(everyCase)('says that it was pasted and nothing of the receiver: $name', ({ text }) => {
    const result = read(text);
    const orders = ordersOf(result);
    expect(JSON.stringify(result)).not.toMatch(SECRET);
    const strategies = orders.flatMap(({ site: _site, items, ...fields }) =>
      [fields, ...items].flatMap((some) => Object.values(some).map(({ from }) => from)),
    );
    expect(new Set(strategies)).toEqual(new Set(['pasted']));
    expect(orders.map(checkedOrder)).toEqual(orders);
  });

  it.each(everyCase)('reads the same with the line ends of Windows and quoted: $name', ({ text, orders }) => {
    const quoted = text
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\r\n');
    expect(plainOrders(read(quoted))).toEqual(orders);
  });
});

describe('missing', () => {
  it('names what an order lacks', () => {
    expect(read('주문번호: 20261114-0001234')).toMatchObject({ missing: ['productName'] });
    expect(read('상품명: 구름결 담요')).toMatchObject({ missing: ['orderNumber'] });
    expect(read('상품명: 구름결 담요\n주문번호: 20261114-0001234')).toMatchObject({ missing: [] });
  });
});

describe('sure', () => {
  it('is what a label names, not what its place suggests', () => {
    const [named] = ordersOf(read('주문번호: 20261114-0001234\n상품명: 구름결 담요'));
    const [placed] = ordersOf(
      read('주문번호: 20261114-0001234\n구름결 담요\n색상: 아이보리 / 1개\n49,800원'),
    );
    expect(named?.items[0]?.productName).toMatchObject({ value: '구름결 담요', sure: true });
    expect(placed?.items[0]).toMatchObject({
      productName: { value: '구름결 담요', sure: false },
      option: { value: '색상: 아이보리' },
      quantity: { value: 1 },
      price: { value: { amount: 49800, currency: 'KRW' } },
    });
  });

  it('is no name where either of two lines could be one', () => {
    const [order] = ordersOf(read('주문번호: 20261114-0001234\n구름결 담요\n포근상점\n49,800원'));
    expect(order?.items).toEqual([]);
  });
});

describe('what could be something else is absent', () => {
  const number = '주문번호: 20261114-0001234';
  const itemsOf = (text: string) => plainOrders(read(`${number}\n${text}`))[0]?.items;
  const blanket = { productName: '구름결 담요' };

  it.each<[why: string, text: string, items: object[]]>([
    [
      'a sum in the bill',
      '구름결 담요\n9,800원\n총액\n9,900원\n포장 봉투\n100원',
      [{ ...blanket, price: won(9800) }],
    ],
    ['a pair that is no option', '상품명: 구름결 담요\n교환권: 없음', [blanket]],
    [
      'the sum of two items',
      '상품명: 구름결 담요\n상품명: 머그컵\n상품금액: 9,900원',
      [blanket, { productName: '머그컵' }],
    ],
    [
      'a state between two items',
      '상품명: 구름결 담요\n배송중\n상품명: 머그컵',
      [blanket, { productName: '머그컵' }],
    ],
    ['a sum in no item’s block', '상품명: 구름결 담요\n고맙습니다.\n3,000원', [blanket]],
    ['two states', '상품명: 구름결 담요\n배송중\n수량: 1개\n배송완료', [{ ...blanket, quantity: 1 }]],
    ['an engraving with a phone', '상품명: 각인 반지 010-0000-1234', []],
    ['a name that is the receiver’s', '상품명: 김가람 도장\n받는사람: 김가람', []],
    ['a line of the receiver’s address', '배송지\n김가람\n가상빌라 별관\n2개', []],
    ['a gift', '상품명: 구름결 담요\n사은품\n양말\n1개', [{ ...blanket, quantity: 1 }]],
  ])('%s', (_why, text, items) => expect(itemsOf(text)).toEqual(items));
});

describe('the store', () => {
  it.each([
    ['a day of 16 digits is Naver’s', '주문번호 2026111710034503', 'naver-pay'],
    ['16 digits without a day are anyone’s', '주문번호 9912345678901234', 'generic'],
    ['another store is named', '[롯데온] 주문번호 2026111710034503', 'lotteon'],
    ['another store’s name and no number of its own', '[쿠팡] 주문번호 2026111710034503', 'generic'],
    ['14 digits that are no time', '주문번호 31100150123456', 'coupang'],
    ['14 digits that could be a time', '주문번호 20261117092041', 'generic'],
    ['two stores have ten digits', '주문번호 1234567890', 'generic'],
    ['of those the one that is named', 'G마켓 주문번호 1234567890', 'gmarket'],
    ['both are named', 'G마켓, 옥션 주문번호 1234567890', 'generic'],
    ['a payment’s number', '주문번호 20261117NP1234567890', 'naver-instant-payment'],
    ['an address without its protocol', '주문번호 123456789 ohou.se/orders/123456789', 'ohouse'],
    ['a courier of the same name', '주문번호 2026111710034503 택배사: 쿠팡로지스틱스', 'naver-pay'],
  ])('%s', (_why, text, site) => expect(ordersOf(read(text))).toMatchObject([{ site }]));
});

describe('every line order', () => {
  const pairs: Record<string, string[]> = {
    주문번호: ['20261114-0001234', '2026111710034503'],
    주문일시: ['2026-11-17 09:20'],
    상품명: ['구름결 담요', '물결 머그컵 300ml'],
    옵션: ['색상: 아이보리'],
    수량: ['2개'],
    결제금액: ['33,000원'],
    결제수단: ['신용카드'],
    주문상태: ['배송중', '배송완료'],
    판매자명: ['포근상점'],
    택배사: ['CJ대한통운'],
    송장번호: ['612345678901'],
    받는사람: ['김가람'],
    연락처: ['010-0000-1234'],
    주소: ['서울특별시 가상구 없는로 12'],
  };
  const text = fc
    .tuple(
      ...Object.entries(pairs).map(([label, values]) =>
        fc.tuple(fc.constant(label), fc.constantFrom(...values)),
      ),
    )
    .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })));
  const separators = fc.constantFrom(': ', ' : ', '\n', '\t');

  it('gives the same fields', () => {
    fc.assert(
      fc.property(text, separators, ([lines, shuffled], separator) => {
        const written = (some: string[][]) => some.map((pair) => pair.join(separator)).join('\n');
        const result = plainOrders(read(written(shuffled)));
        expect(result).toEqual(plainOrders(read(written(lines))));
        expect(result).toMatchObject([
          { total: { amount: 33000 }, items: [{ quantity: 2, option: '색상: 아이보리' }] },
        ]);
        expect(Object.keys(result[0]!.items[0]!)).toHaveLength(7);
      }),
    );
  });
});

describe('any text', () => {
  const caseLines = [...everyCase.map((one) => one.text), ...Object.values(noOrders)].flatMap((one) =>
    one.split('\n'),
  );
  // What the texts say in sentences is theirs to say; the receiver's lines come with their labels, as pages have them.
  const receiver = [
    '받는사람: 김가람',
    '연락처 010-0000-1234',
    '휴대전화\n010-0000-1234',
    '받는 분\n김가람',
    '주소: 없는로 12',
  ];
  const plain = caseLines.filter((line) => !SECRET.test(line));

  it('never throws and gives only what an order can hold', () => {
    const line = fc.oneof(fc.constantFrom(...caseLines), fc.string({ unit: 'grapheme', maxLength: 60 }));
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 30 }),
        fc.constantFrom('\n', '\t', '\r\n', ' '),
        (lines, end) => {
          const orders = ordersOf(read(lines.join(end)));
          expect(orders.map(checkedOrder)).toEqual(orders);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never lets the receiver out', () => {
    const line = fc.oneof(fc.constantFrom(...plain), fc.constantFrom(...receiver));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        expect(JSON.stringify(read(lines.join('\n')))).not.toMatch(SECRET);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['a: ', '주문번호 : 1 ', '(', '상품(', '1,', '>', '\t', '「', '2026.', '-', '배송 '])(
    'of one part over and over is read in no time: %s',
    (part) => {
      const started = performance.now();
      read(part.repeat(60_000));
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );

  it('is read up to 50,000 characters', () => {
    expect(read(`${'가'.repeat(50_000)}\n주문번호: 20261114-0001234`).state).toBe('not-an-order');
  });
});
