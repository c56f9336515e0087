import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../utils/inquiry/redact';

const ownNumbers = ['2025111412345671', '2025111498765431', '612345678901'];

function hide(text: string) {
  return redact(text, { hideNumbers: ownNumbers, hideName: '홍길동', isPublic: true }).text;
}

function digits(length: number) {
  return fc.stringMatching(new RegExp(`^\\d{${length}}$`));
}

describe('redact', () => {
  it.each([
    ['카드번호는 4111-1111-1111-1111입니다', '카드번호는 ****입니다', 'card'],
    ['4111 1111 1111 1111로 결제', '****로 결제', 'card'],
    ['4111111111111111', '****', 'account'],
    ['３７８２-８２２４６３-１０００５', '****', 'card'],
    ['CVC 123을 넣었는데', 'CVC ****을 넣었는데', 'secret'],
    ['비밀번호: 1234', '비밀번호: ****', 'secret'],
    ['국민 123456-01-123456', '국민 ****', 'account'],
    ['110-123-456789로 입금했습니다', '****로 입금했습니다', 'account'],
    ['우리은행 1002123456789', '우리은행 ****', 'account'],
    ['계좌 110 123 456789', '계좌 ****', 'account'],
    ['입금 계좌는 1234567890', '입금 계좌는 ****', 'account'],
    ['900101-1234567', '****', 'resident'],
    ['900101 - 2******', '****', 'resident'],
    ['010-1234-5678로 연락', '****로 연락', 'phone'],
    ['01012345678', '****', 'phone'],
    ['010.1234.5678', '****', 'phone'],
    ['+82 10-1234-5678', '****', 'phone'],
    ['(02) 123-4567', '****', 'phone'],
    ['031-1234-5678', '****', 'phone'],
    ['0507-1234-5678', '****', 'phone'],
    ['+1 415-555-0100', '****', 'phone'],
    ['０１０－１２３４－５６７８', '****', 'phone'],
  ])('masks %s', (typed, masked, kind) => {
    const redacted = redact(typed);
    expect(redacted.text).toBe(masked);
    expect(redacted.masked.map((part) => part.kind)).toEqual([kind]);
    // What was taken out is said word for word.
    expect(masked.replace('****', redacted.masked[0]!.text)).toBe(typed);
  });

  it.each([
    '33,000원을 결제했습니다',
    '12345678901원',
    '2025-11-14에 주문',
    '2025-11-14 15:30:00에 결제',
    '2025.11.14 ~ 2025.11.22',
    '오류 코드 ERR-2025-1114-0001',
    '오류코드 10012345678',
    'E-4004',
    '2개 중 1개, 사이즈 100-105-110-115',
    '240mm, 500ml, 1.5kg, 95(L)',
    '오후 3시 20분 15초',
    '운송장번호 6123-4567-8901',
    '송장 612345678999 조회가 안 됩니다',
    '주문번호 20251101-0000123도 같습니다',
    '다른 주문 2025110112345679도 결제되었습니다',
    '모델 SM12345678901',
    '바코드 8801234567890',
    '1588-1234에 전화했습니다',
    'tracking number 1234567890123',
  ])('leaves %s as it is', (typed) => {
    expect(redact(typed)).toEqual({ text: typed, masked: [] });
  });

  it('leaves the numbers of the order itself, however they are written', () => {
    const typed = '주문 2025111412345671, 상품주문 2025-1114-9876-5431, 6123-4567-8901 건입니다';
    expect(redact(typed, { keepNumbers: ownNumbers }).text).toBe(typed);
  });

  it('masks a phone number that stands beside an order number', () => {
    expect(redact('2025111412345671 010-1234-5678', { keepNumbers: ownNumbers }).text).toBe(
      '2025111412345671 ****',
    );
  });

  it('masks in public the order numbers, addresses, e-mail and name too', () => {
    expect(hide('주문번호 2025111412345671입니다')).toBe('주문번호 ****입니다');
    expect(hide('주문번호는 A1234')).toBe('주문번호는 ****');
    expect(hide('2025-1114-1234-5671')).toBe('****');
    expect(hide('다른 주문 2025110112345679')).toBe('다른 주문 ****');
    expect(hide('홍길동입니다')).toBe('****입니다');
    expect(hide('me@example.com으로 주세요')).toBe('****으로 주세요');
    expect(hide('서울시 강남구 테헤란로 123, 101동 1203호로 보내 주세요')).not.toMatch(
      /테헤란|강남|101|1203/,
    );
    expect(hide('경기도 성남시 분당구 판교역로 235')).not.toMatch(/판교|분당|235/);
    expect(hide('마포구 망원동 123-45입니다')).not.toMatch(/망원|123/);
    expect(hide('행복아파트 101동 502호')).not.toMatch(/행복|101|502/);
    expect(hide('123 Teheran-ro, Gangnam-gu')).not.toMatch(/Teheran|Gangnam|123/);
  });

  it.each([
    '사진으로 3장 보냈습니다',
    '제대로 2번 확인했습니다',
    '색상은 3호가 아니라 2호입니다',
    '500ml 2개',
  ])('leaves ordinary words in public: %s', (typed) => {
    expect(redact(typed, { isPublic: true }).text).toBe(typed);
  });

  it('never lets a card, resident or mobile number through, whatever stands around it', () => {
    const separators = fc.constantFrom('', '-', ' ', '.', ' - ');
    const secret = fc.oneof(
      fc
        .tuple(digits(3), digits(4), digits(4), digits(4), separators)
        .map(([a, b, c, d, separator]) => [`4${a}`, b, c, d].join(separator)),
      digits(6).map((tail) => `900101-1${tail}`),
      fc.tuple(digits(4), digits(4), separators).map(([a, b, separator]) => ['010', a, b].join(separator)),
    );
    const around = fc.constantFrom(
      '',
      ' ',
      '\n',
      '번호는 ',
      '(',
      ')',
      ', ',
      '입니다',
      '로 보냈어요. ',
      '요!',
    );
    fc.assert(
      fc.property(around, secret, around, (before, number, after) => {
        expect(redact(before + number + after).text).not.toMatch(/\d/);
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing but numbers', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[가-힣a-zA-Z .,!?\n]{0,80}$/), (text) => {
        expect(redact(text).text).toBe(text);
      }),
    );
  });

  it('is quick with long and hostile text', () => {
    const started = performance.now();
    for (const unit of ['1-', '1 ', 'a', '@', '가', '로 1', '010-']) {
      hide(unit.repeat(5000 / unit.length));
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
