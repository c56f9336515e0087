import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMatches, type MatchContext } from '../../utils/faq/findMatches';
import { likelyByStatus } from '../../utils/faq/likelyByStatus';
import { rankByStatus } from '../../utils/faq/rankByStatus';
import { shareOf, statusFactor } from '../../utils/faq/statusPrior';
import type { LabelledQuery } from '../../scripts/measureFaq';
import type { OrderStatus } from '../../utils/orders/types';
import labelled from './queries.json';

const queries = labelled as LabelledQuery[];
const statuses = Object.keys(likelyByStatus).filter((status) => status !== 'none') as OrderStatus[];
const idsOf = (query: string, context?: MatchContext, limit?: number) =>
  findMatches(query, context, limit).map(({ entry }) => entry.id);

describe('findMatches by words', () => {
  test('finds the answer, however it is typed', () => {
    expect(idsOf('배송조회는 어디서 하나요')[0]).toBe('track-where');
    expect(idsOf('배송조회어디서해요')[0]).toBe('track-where');
    expect(idsOf('qothdwhghl')[0]).toBe('track-where');
    expect(idsOf('환뷸 언제 되나요', { status: 'cancelled' })[0]).toBe('refund-when');
    expect(idsOf('ㅎㄱㅇㅅㅈ')[0]).toBe('cash-receipt');
  });

  test('gives the best first, at most as many as asked for', () => {
    const matches = findMatches('환불', {}, 2);
    expect(matches).toHaveLength(2);
    expect(matches[0]?.score).toBeGreaterThanOrEqual(matches[1]?.score ?? 0);
    expect(findMatches('환불', {}, 0)).toEqual([]);
  });

  test('answers nothing when nothing fits', () => {
    for (const query of [
      '라면 끓이는 법',
      '배송이 빨라서 마음에 들어요',
      '재입고 언제 되나요',
      '비밀번호 찾기',
    ]) {
      expect(findMatches(query)).toEqual([]);
    }
  });

  test('says when it is only a guess', () => {
    expect(findMatches('반품 신청은 어떻게 하나요')[0]?.confident).toBe(true);
    expect(findMatches('ㅎㅂ')[0]?.confident).toBe(false);
  });

  test('lets the status settle what the words leave open', () => {
    expect(idsOf('취소하고 싶어요', { status: 'paid' })[0]).toBe('cancel-paid');
    expect(idsOf('취소하고 싶어요', { status: 'shipping' })[0]).toBe('cancel-shipped');
    expect(idsOf('언제 보내 줘요', { status: 'preparing' })[0]).toBe('ship-when');
    expect(idsOf('언제 와요', { status: 'shipping' })[0]).toBe('transit-late');
  });

  test.each(statuses)('clear words win over the status %s', (status) => {
    expect(idsOf('세금계산서 발급', { status })[0]).toBe('tax-invoice');
    expect(idsOf('결제가 두 번 됐어요', { status })[0]).toBe('pay-double');
  });

  test('a status lifts what is likely in it, lowers what belongs elsewhere and leaves the rest', () => {
    for (const status of statuses) {
      for (const id of rankByStatus(status))
        expect(statusFactor({ id, statuses: [status] }, status)).toBeGreaterThan(1);
    }
    expect(statusFactor({ id: 'made-up', statuses: ['paid'] }, 'delivered')).toBe(0.5);
    expect(statusFactor({ id: 'made-up', statuses: [] }, 'delivered')).toBe(1);
    expect(statusFactor({ id: 'ship-when', statuses: ['paid'] })).toBe(1);
  });

  test('hears both of two questions', () => {
    const found = idsOf('현금영수증 어디서 끊어요? 그리고 쿠폰도 적용이 안 돼요');
    expect(found).toEqual(expect.arrayContaining(['cash-receipt', 'coupon-fail']));
  });

  test('hears a question at the end of a long story', () => {
    const story = '지난달에 어머니 생신이라 큰맘 먹고 골랐는데요. 포장도 예쁘고 다 좋았어요. ';
    expect(idsOf(`${story.repeat(3)}근데 반품 배송비는 누가 내는 건가요`)).toContain('return-fee');
  });

  test('puts right what was mistyped by a letter', () => {
    expect(idsOf('환뷸 언제 되나요')[0]).toBe('refund-when');
    expect(idsOf('반픔 하고싶어요')[0]).toBe('return-how');
  });

  test('tells which of the words it went by', () => {
    expect(findMatches('송장이 안 떠요')[0]?.reasons?.join(' ')).toContain('송장');
    expect(findMatches('', { status: 'paid' })[0]).not.toHaveProperty('reasons');
  });
});

describe('findMatches without words', () => {
  test.each(['', ' ', '\n\t '])('ranks by the status alone for %j', (query) => {
    expect(idsOf(query, { status: 'delivered' }, 5)).toEqual(rankByStatus('delivered').slice(0, 5));
  });

  test('ranks general questions when there is no status either', () => {
    expect(idsOf('')).toEqual(rankByStatus().slice(0, 3));
    expect(findMatches('')[0]?.confident).toBe(false);
  });

  test('the shares of a status add up to one', () => {
    const sum = rankByStatus('paid').reduce((total, id) => total + shareOf(id, 'paid'), 0);
    expect(sum).toBeCloseTo(1);
  });

  test.each(['!!!', '😀😀', 'ㅋㅋㅋㅋ', 'ㅠㅠ', '...'])('takes %s for words that fit nothing', (query) => {
    expect(findMatches(query, { status: 'paid' })).toEqual([]);
  });
});

describe('findMatches away from Naver', () => {
  test("leaves out Naver's own rules", () => {
    expect(idsOf('네이버페이 고객센터 전화번호', { naver: true })[0]).toBe('centre-hours');
    expect(idsOf('네이버페이 고객센터 전화번호', { naver: false })).not.toContain('centre-hours');
  });

  test('gives no other answer in place of a clear one that does not hold there', () => {
    expect(idsOf('구매확정 연장하고 싶어요', { naver: true })[0]).toBe('confirm-extend');
    expect(idsOf('구매확정 연장하고 싶어요', { naver: false })).toEqual([]);
    expect(idsOf('세금계산서 발급해 주세요', { naver: false })).toEqual([]);
  });

  test('is never sure of what the words alone would not give', () => {
    for (const { query } of queries) {
      for (const { entry, confident } of findMatches(query, { naver: false }))
        expect(confident && !idsOf(query).includes(entry.id)).toBe(false);
    }
  });

  test('answers by law what any store is asked', () => {
    const [match] = findMatches('환불 언제 들어와요', { status: 'cancelled', naver: false });
    expect(match?.entry.id).toBe('refund-when');
    expect(match?.entry.naverOnly).toBe(false);
  });
});

describe('findMatches and whatever is typed', () => {
  test('never throws, keeps to the limit and to descending scores', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'배송취소환불 반품ㅋㅠㅂab1!?😀'), maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...statuses, undefined), fc.nat(6), (query, status, limit) => {
        const scores = findMatches(query, { status }, limit).map(({ score }) => score);
        expect(scores.length).toBeLessThanOrEqual(limit);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score > 0)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['Korean', '배송이 아직 안 왔어요 '],
    ['Korean that no question holds', '쀍뒑'],
    ['Latin', 'a'],
    ['English keyboard', 'qothd '],
    ['emoji', '😀'],
    ['consonants', 'ㅂㅅ'],
    ['mixed scripts', '배송 доставка 配送 とどける شحن '],
    ['half characters', '\ud800배송\udc00'],
    ['marks', '.,!? '],
  ])('answers 10,000 characters of %s within the time', (_name, unit) => {
    findMatches('배송');
    const query = unit.repeat(Math.ceil(10_000 / unit.length));
    const started = performance.now();
    findMatches(query);
    expect(performance.now() - started).toBeLessThan(100);
  });

  test('answers a paste of a whole order page, and the question written under it', () => {
    const html = readFileSync('tests/pages/naver-pay/delivered/page.html', 'utf8');
    const page = html.replace(/<[^>]*>/g, '\n').replace(/\s*\n\s*/g, '\n');
    const started = performance.now();
    const found = findMatches(page, { status: 'delivered' });
    expect(performance.now() - started).toBeLessThan(50);
    expect(found.every(({ confident }) => !confident)).toBe(true);
    expect(idsOf(`${page}\n뚜껑이 깨져서 왔어요. 반품 배송비는 누가 내나요?`)).toEqual(
      expect.arrayContaining(['return-fee']),
    );
  });

  test.each(['__proto__', 'constructor', '.*', '$1', '\u202e배송'])('takes %j for mere words', (query) => {
    expect(() => findMatches(query, { status: 'paid' })).not.toThrow();
  });

  test('takes a status that it does not know for none', () => {
    const unknown = { status: 'made-up' as OrderStatus };
    expect(idsOf('환불 언제 들어와요', unknown)).toEqual(idsOf('환불 언제 들어와요'));
    expect(findMatches('', unknown)[0]?.confident).toBe(false);
    expect(findMatches('환불', {}, -1)).toEqual([]);
  });

  test('keeps what fits the status until there is a word', () => {
    expect(idsOf('사', { status: 'delivered' })).toEqual(idsOf('', { status: 'delivered' }));
  });

  test('finds the same with an order number beside the question', () => {
    for (const { query, status } of queries.filter(({ kind }) => kind === 'plain').slice(0, 60))
      expect(idsOf(`${query} 주문번호: 2026112210034503`, { status })[0]).toBe(idsOf(query, { status })[0]);
  });

  test('is not led astray by what follows a long first part', () => {
    const complaint = '배송완료라는데 물건을 못 받았어요 문 앞에 없어요. ';
    expect(idsOf(complaint + '그래서 정말 속상합니다. '.repeat(500), { status: 'delivered' })[0]).toBe(
      'delivered-not-received',
    );
  });
});
