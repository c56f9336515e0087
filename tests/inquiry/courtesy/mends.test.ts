import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourtesyRequest, DiscourtesyKind } from '../../../utils/inquiry/courtesy/types';
import { courtesyOf } from './courtesyOf';
import { sentences } from './sentences';
import { trickySentences } from './trickySentences';

const orderNumber = '2025111412345671';

/** The body mended in one respect; itself where there is nothing to mend. */
function mended(kind: DiscourtesyKind, body: string, request: Partial<CourtesyRequest> = {}): string {
  return courtesyOf(body, request).find((found) => found.kind === kind)?.mended ?? body;
}

function mendedThroughout(body: string, request: Partial<CourtesyRequest> = {}): string {
  const [first] = courtesyOf(body, request);
  return first ? mendedThroughout(first.mended, request) : body;
}

describe('swearing goes', () => {
  it.each([
    ['씨발 언제 와요?', '언제 와요?'],
    ['안녕하세요. 젠장, 또 고장입니다. 확인해 주세요.', '안녕하세요. 또 고장입니다. 확인해 주세요.'],
    ['야 이 개새끼들아. 환불해 주세요.', '환불해 주세요.'],
    ['개같은 서비스 때문에 하루를 버렸습니다.', '서비스 때문에 하루를 버렸습니다.'],
    ['배송이 존나 늦네요. 확인 바랍니다.', '배송이 늦네요. 확인 바랍니다.'],
    ['늦네요. 판매자 완전 병신이네요. 확인 바랍니다.', '늦네요. 확인 바랍니다.'],
    ['환불해 주세요. 사기꾼아.', '환불해 주세요.'],
    ['Where the fuck is my parcel?', 'Where is my parcel?'],
    ['F*ck you. Refund me.', 'Refund me.'],
    ['Goddamn parcel is late.', 'Parcel is late.'],
    ['You idiots sent the wrong size.', 'You sent the wrong size.'],
    ['I got a stupid answer. Please check.', 'Please check.'],
    ['It is late. This is shit. Please check.', 'It is late. Please check.'],
    ['상세 내용: 씨발.\n확인 바랍니다.', '확인 바랍니다.'],
    ['Details: “It is fucking broken.”\nPlease check.', 'Details: “It is broken.”\nPlease check.'],
  ])('from %j', (body, rest) => expect(mended('swearing', body)).toBe(rest));

  it('and is shown as the whole word', () => {
    expect(courtesyOf('판매자가 미친놈들이네요.')[0]?.found).toBe('미친놈들이네요');
    expect(courtesyOf('개 같은 서비스네요.')[0]?.found).toBe('개 같은');
  });

  it.each([
    '‘개같은 날의 오후’ DVD를 주문했습니다.',
    '상품: 씨발라먹는 수박\n문의드립니다.',
    '“꺼져라”라고 들었습니다.',
  ])('but not from what the store or others said: %j', (body) => expect(mended('swearing', body)).toBe(body));
});

describe('a threat goes, and what is asked for stays', () => {
  it.each([
    ['확인해 주세요. 안 되면 신고하겠습니다. 감사합니다.', '확인해 주세요. 감사합니다.'],
    ['빨리 보내 주세요. 안 그러면 고소할 거예요', '빨리 보내 주세요.'],
    ['좋게 말할 때 환불해 주세요.', '환불해 주세요.'],
    ['배송 왜 안와 환불해줘 안하면 고소할거야', '배송 왜 안와 환불해줘'],
    ['첫 줄입니다.\n\n신고하겠습니다.\n\n끝 줄입니다.', '첫 줄입니다.\n\n끝 줄입니다.'],
    ['상세 내용: 고소하겠습니다. 전원이 안 켜져요.', '상세 내용: 전원이 안 켜져요.'],
    ['Refund me. Or I will sue you!', 'Refund me.'],
    ['Send it today or else.', 'Send it today.'],
    ['If you do not refund me, I will sue you. It is late.', 'It is late.'],
    ['Details: “I will sue you. It is late.”', 'Details: “It is late.”'],
    ['Details: “I will sue you.”\nPlease check.', 'Please check.'],
  ])('from %j', (body, rest) => expect(mended('threat', body)).toBe(rest));
});

describe('the order number is put in', () => {
  it.each<[CourtesyRequest['channel'], string, string]>([
    [
      'centre-mail',
      '안녕하세요. 배송 관련 문의드립니다.\n\n상품: 가습기\n\n확인 바랍니다.',
      '안녕하세요. 배송 관련 문의드립니다.\n\n주문번호: 2025111412345671\n상품: 가습기\n\n확인 바랍니다.',
    ],
    [
      'seller-inquiry',
      '안녕하세요.\n확인 바랍니다.',
      '안녕하세요.\n주문번호: 2025111412345671\n확인 바랍니다.',
    ],
    [
      'seller-talk',
      '안녕하세요. 확인 바랍니다.',
      '안녕하세요. 주문번호는 2025111412345671입니다. 확인 바랍니다.',
    ],
    ['seller-talk', '안녕하세요! 언제 와요?', '안녕하세요! 주문번호 2025111412345671 건이에요. 언제 와요?'],
    ['phone', '확인 바랍니다.', '주문번호는 2025111412345671입니다.\n확인 바랍니다.'],
    ['centre-chat', 'Hello. Any news?', 'Hello. My order number is 2025111412345671. Any news?'],
    ['seller-inquiry', 'Any news?', 'Order number: 2025111412345671\nAny news?'],
    ['product-qna', '확인 바랍니다.', '확인 바랍니다.'],
  ])('%s: %j', (channel, body, whole) => {
    expect(mended('no-order-number', body, { channel, orderNumber })).toBe(whole);
  });

  it.each(['주문번호 2025-1114-1234-5671입니다.', '2025 1114 1234 5671', '(2025111412345671)'])(
    'but not beside %j',
    (body) => expect(mended('no-order-number', body, { orderNumber })).toBe(body),
  );

  it('where only a part of it, or a longer one stands', () => {
    expect(mended('no-order-number', '202511141234567', { orderNumber })).toContain(orderNumber);
    expect(mended('no-order-number', '20251114123456719', { orderNumber })).toContain(`${orderNumber}\n`);
  });
});

describe('thanks are given', () => {
  it.each([
    [
      '언제 도착하나요? 답변 바랍니다.',
      '언제 도착하나요? 답변 바랍니다. 바쁘신 중에 확인해 주셔서 감사합니다.',
    ],
    ['아직 안 왔어요.', '아직 안 왔어요. 확인해 주셔서 감사해요.'],
    ['아직 안 왔어요', '아직 안 왔어요\n확인해 주셔서 감사해요.'],
    ['늦습니다.\n\n홍길동 드림', '늦습니다.\n\n바쁘신 중에 확인해 주셔서 감사합니다.\n홍길동 드림'],
    ['It is late.', 'It is late. Thank you for your help.'],
    ['It is late.\n\nSam Kim', 'It is late.\n\nThank you for your help.\nSam Kim'],
    [
      'It is late.\n\nBest regards,\nSam Kim',
      'It is late.\n\nThank you for your help.\nBest regards,\nSam Kim',
    ],
  ])('%j', (body, whole) => expect(mended('no-thanks', body)).toBe(whole));
});

describe('of many demands the first and the last stay', () => {
  it.each([
    [
      '환불해 주세요. 사과해 주세요. 3일째입니다. 전화 주세요. 답변 부탁드립니다.',
      '환불해 주세요. 3일째입니다. 답변 부탁드립니다.',
    ],
    ['환불해 주세요. 답변 주시면 감사하겠습니다. 교환도 됩니다.', undefined],
    ['환불해 주세요. 사진을 봐 주세요. 답변해 주시면 감사하겠습니다.', undefined],
    ['Please refund it. Send a coupon. Could you reply?', 'Please refund it. Could you reply?'],
  ])('%j', (body, rest) => expect(mended('many-demands', body)).toBe(rest ?? body));
});

it.each([
  ['WHERE IS MY ORDER PAY-4004 FROM LG?', 'Where is my order PAY-4004 from LG?'],
  ['I’M WAITING SINCE MONDAY AND I AM ANGRY.', 'I’m waiting since monday and I am angry.'],
  ['It is late. GIVE ME MY MONEY BACK. Thanks.', 'It is late. Give me my money back. Thanks.'],
])('capitals come down: %j', (body, quiet) => expect(mended('all-caps', body)).toBe(quiet));

it.each([
  ['아직도 안 왔어요!!! 언제 와요??!', '아직도 안 왔어요. 언제 와요?'],
  ['답이 없네요 ㅡㅡ 확인해 주세요', '답이 없네요. 확인해 주세요'],
  ['정말요...?!', '정말요?'],
  ['!!!\n늦어요', '\n늦어요'],
])('marks come down: %j', (body, quiet) => expect(mended('exclamation', body)).toBe(quiet));

it('a public question is left to the stricter pass that hides what nobody may read', () => {
  const body = '010-1234-5678로 연락 주세요. 감사합니다.';
  expect(mended('secret', body, { channel: 'product-qna' })).toBe(body);
  expect(mended('secret', body)).toBe('****로 연락 주세요. 감사합니다.');
  expect(mended('secret', '612345678901', { keepNumbers: ['612345678901'] })).toBe('612345678901');
});

it('a rude letter comes out as one that can be sent', () => {
  const body = [
    '안녕하세요. 주문한 상품의 배송 관련 문의드립니다.',
    '상품: 나노 초음파 가습기 2L\n택배: CJ대한통운 612345678901',
    '발송 후 5일이 지났으나 씨발 아직 상품을 받지 못했습니다!! 현재 배송 상태를 확인해 주시기 바랍니다. 안 되면 소비자원에 신고하겠습니다.',
    '홍길동 드림',
  ].join('\n\n');
  expect(mendedThroughout(body, { orderNumber, keepNumbers: ['612345678901'] })).toBe(
    [
      '안녕하세요. 주문한 상품의 배송 관련 문의드립니다.',
      '주문번호: 2025111412345671\n상품: 나노 초음파 가습기 2L\n택배: CJ대한통운 612345678901',
      '발송 후 5일이 지났으나 아직 상품을 받지 못했습니다. 현재 배송 상태를 확인해 주시기 바랍니다.',
      '바쁘신 중에 확인해 주셔서 감사합니다.\n홍길동 드림',
    ].join('\n\n'),
  );
});

describe('a mend', () => {
  const all = [...sentences, ...trickySentences];
  const harmless = all.filter(([, ...kinds]) => kinds.length === 0).map(([text]) => text);
  const rude = all.filter(([, kind]) => kind === 'swearing' || kind === 'threat').map(([text]) => text);
  const lines = fc.shuffledSubarray([...harmless, ...rude], { minLength: 1, maxLength: 12 });

  it('of swearing and threats leaves every other line as it is', () => {
    fc.assert(
      fc.property(lines, (picked) => {
        const rest = mended('threat', mended('swearing', picked.join('\n'))).split('\n');
        expect(rest).toEqual(expect.arrayContaining(picked.filter((line) => harmless.includes(line))));
      }),
      { numRuns: 500 },
    );
  });

  it('of anything says nothing new but thanks and the order number', () => {
    const order = { orderNumber: 'KX-90817' };
    fc.assert(
      fc.property(lines, (picked) => {
        const body = picked.join(' ');
        for (const { kind, mended: result } of courtesyOf(body, order)) {
          if (kind === 'secret') continue;
          const [less, more] = kind.startsWith('no-') ? [body, result] : [result, body];
          expect(isWithin(lettersOf(less), lettersOf(more))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Letters and digits alone, "a" and "an" alike. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\ban\b/g, 'a')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether all of a text stands in another, in its order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at += 1;
  return at === part.length;
}
