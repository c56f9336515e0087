import { channels } from '../../../utils/inquiry/choices';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDiscourtesies } from '../../../utils/inquiry/courtesy/findDiscourtesies';
import type { CourtesyRequest } from '../../../utils/inquiry/courtesy/types';
import { tones } from '../orders';
import { bodies, sentences } from './sentences';

const runs = { numRuns: 700 };
const orderNumber = '2025111412345671';
const gravity = 'secret swearing threat no-order-number no-thanks many-demands all-caps exclamation'.split(
  ' ',
);

/** Pieces that rules look for, torn apart, to be put together anew. */
const pieces = [
  [
    '안녕하세요.',
    '안녕하세요,',
    'Hello,',
    '감사합니다.',
    '감사',
    '주문번호',
    orderNumber,
    '2025-1114-1234-5671',
  ],
  [
    '홍길동 드림',
    'Sam',
    'Best regards,',
    '상세 내용: ',
    'Details: “',
    '”',
    '“',
    '‘',
    '’',
    '"',
    '(',
    ')',
    ':',
  ],
  [
    '씨',
    '발',
    '시발',
    '새',
    '끼',
    '개',
    '이 ',
    '같은',
    '병신',
    '지랄',
    'ㅅ',
    'ㅂ',
    '1',
    '*',
    '놈',
    '하지 말고',
  ],
  ['fuck', 'fu', 'ck', 'ing ', 'you ', 'idiots', 'shit', 'the ', 'stupid', 'a '],
  [
    '신고',
    '하겠',
    '습니다',
    '고소',
    '할 거',
    '법적 조치',
    '별점 1점',
    '면 ',
    '안 그러',
    'I will ',
    'sue',
    ' or ',
  ],
  ['or else', '해 주세요', '바랍니다', '부탁드립니다', 'Could you ', 'please ', 'send', 'Please refund it'],
  ['WHERE ', 'IS ', 'MY ', 'ORDER ', 'NOT ', 'TV ', 'PAY-4004 ', 'I ', 'A ', '좋게 말할 때', '미친'],
  [
    '!',
    '?',
    '！',
    '!!',
    '?!',
    '‼',
    'ㅡ',
    'ㅡㅡ',
    '…',
    '.',
    ',',
    ', ',
    '. ',
    '~',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
  ],
  [
    '010-1234-5678',
    '4111 1111 1111 1111',
    '900101-1',
    '234567',
    '카드 ',
    '계좌 ',
    '123456',
    '원',
    '요',
    '요 ',
  ],
  ['다 ', '\u200b'],
].flat();

const written = [...sentences, ...bodies].map(([text]) => text);
const bodiesWritten = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join('')),
  },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...written), fc.constantFrom(' ', '\n', '\n\n', '')), { maxLength: 8 })
      .map((parts) => parts.flat().join('')),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 100 }) },
);

const requests: fc.Arbitrary<CourtesyRequest> = fc.record({
  body: bodiesWritten,
  language: fc.constantFrom('ko' as const, 'en' as const),
  channel: fc.constantFrom(...channels),
  tone: fc.constantFrom(...tones),
  orderNumber: fc.constantFrom(
    undefined,
    orderNumber,
    '20251114-0000123',
    ' SM-12345678 ',
    '',
    '-',
    '가나다',
  ),
  keepNumbers: fc.constantFrom(undefined, [], ['612345678901']),
});

function kindsIn(request: CourtesyRequest) {
  return findDiscourtesies(request).map(({ kind }) => kind);
}

describe('every body, however it is written', () => {
  it('is judged without an error, each kind once, the gravest first', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const places = kindsIn(request).map((kind) => gravity.indexOf(kind));
        expect(places).toEqual([...new Set(places)].sort((left, right) => left - right));
      }),
      runs,
    );
  });

  it('shows what it found as it stands there, and changes something', () => {
    fc.assert(
      fc.property(requests, (request) => {
        for (const { kind, found, mended } of findDiscourtesies(request)) {
          expect(mended).not.toBe(request.body);
          expect(request.body).toContain(found);
          expect(found === '').toBe(kind.startsWith('no-'));
        }
      }),
      runs,
    );
  });

  it('has the mended kind no more', () => {
    fc.assert(
      fc.property(requests, (request) => {
        for (const { kind, mended } of findDiscourtesies(request)) {
          expect(kindsIn({ ...request, body: mended })).not.toContain(kind);
        }
      }),
      runs,
    );
  });

  it('comes to nothing left to mend, one mend after the other', () => {
    fc.assert(
      fc.property(requests, (request) => {
        let { body } = request;
        for (let count = 0; count < 20; count += 1) {
          const [first] = findDiscourtesies({ ...request, body });
          if (!first) return;
          body = first.mended;
        }
        expect(kindsIn({ ...request, body })).toEqual([]);
      }),
      runs,
    );
  });

  it.each(['', ' ', '\n\t '])('is left alone when empty', (body) => {
    expect(
      findDiscourtesies({ body, language: 'ko', channel: 'phone', tone: 'polite', orderNumber }),
    ).toEqual([]);
  });

  it('is judged at once, even when long and hostile', () => {
    const starts =
      'ㅋ,a,A,가,‘가,(,((,“,"a,-,_,개 ,이 새,you are ,I will ,https://a,a@,상품:,소비자원,별점'.split(',');
    const units = [...pieces, ...starts, ...written.filter((_, index) => index % 12 === 0)];
    const long = units
      .map((unit) => unit.repeat(Math.ceil(20_000 / unit.length)))
      // What ends otherwise than it goes on for long is where patterns begin to try.
      .flatMap((body) => [body, `요${body}z`]);
    const slow = long.filter(
      (body) =>
        fastest(() => findDiscourtesies({ body, language: 'ko', channel: 'centre-mail', tone: 'polite' })) >
        50,
    );
    expect(slow.map((body) => body.slice(0, 30))).toEqual([]);
  }, 60_000);
});

/** Milliseconds of the best of some runs: other programs on the machine are not what is measured. */
function fastest(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < 20 && best > 50; count += 1) {
    const started = performance.now();
    run();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
