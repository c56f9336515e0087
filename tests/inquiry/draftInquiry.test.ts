import { afterEach, describe, expect, it } from 'vitest';
import { draftInquiry } from '../../utils/inquiry/draftInquiry';
import type { InquiryRequest } from '../../utils/inquiry/types';
import type { OrderItem } from '../../utils/orders/types';
import { field, now, orderOf, shippingOrder } from './orders';

function draft(request: Partial<InquiryRequest> = {}) {
  return draftInquiry({
    order: orderOf(),
    topic: 'late-in-transit',
    channel: 'seller-inquiry',
    tone: 'polite',
    language: 'ko',
    now,
    ...request,
  });
}

function refundBody(item: OrderItem) {
  return draft({ topic: 'refund-late', order: orderOf(item) }).body;
}

describe('the stories of the guide', () => {
  it('a parcel five days on its way: number, product, parcel and "5일"', () => {
    const { body, title } = draft({ order: shippingOrder() });
    expect(body).toContain('발송 후 5일이 지났으나 아직 상품을 받지 못했습니다.');
    expect(body).toContain('2025111412345671');
    expect(body).toContain('나노 초음파 가습기 2L');
    expect(body).toContain('CJ대한통운 612345678901');
    expect(title).toBe('배송 문의: 나노 초음파 가습기 2L (주문번호 2025111412345671)');
  });

  it('a failed payment: the error text as typed, the method, and the screen to attach', () => {
    const details = '[PAY-4004] 결제 요청이 만료되었습니다. 11월 22일 9시 40분';
    const { body, attach, missing } = draft({ topic: 'payment-failed', channel: 'centre-chat', details });
    expect(body).toContain(`오류 내용: ${details}`);
    expect(body).toContain('신용카드로 결제하던 중');
    expect(attach.join()).toMatch(/오류 문구 그대로.*캡처/);
    expect(missing).toEqual([]);
  });
});

describe('days gone by', () => {
  it('count from dispatch where it is known, else from the order', () => {
    expect(draft({ order: shippingOrder({ dispatchedOn: undefined }) }).body).toContain(
      '주문 후 8일이 지났으나',
    );
    expect(draft({ order: shippingOrder(), topic: 'tracking-stuck' }).body).toContain(
      '발송 후 5일이 지났으나',
    );
    expect(draft({ order: shippingOrder(), topic: 'defective' }).body).toContain('주문 후 8일');
  });

  it.each([
    ['on the same day', '2025-11-22'],
    ['for a day to come', '2025-11-25'],
    ['for no day', '2025-02-30'],
  ])('are left out %s', (_, day) => {
    const order = orderOf({}, { orderedAt: field(day) });
    for (const topic of ['not-dispatched', 'late-in-transit', 'defective'] as const) {
      expect(draft({ order, topic }).body).not.toMatch(/주문 후|발송 후/);
    }
  });

  it('are left out without a valid now', () => {
    const { body } = draft({ now: new Date(Number.NaN) });
    expect(body).not.toContain('주문 후');
    expect(body).toContain('2025년 11월 14일에 주문한');
  });

  it('are left out where the day was read with a weak hook', () => {
    const order = orderOf({}, { orderedAt: field('2025-11-14', false) });
    expect(draft({ order }).body).not.toMatch(/11월 14일|주문 후/);
  });

  describe('in any time zone', () => {
    const zone = process.env.TZ;
    afterEach(() => {
      process.env.TZ = zone;
    });

    it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])('are Korean days: %s', (timeZone) => {
      process.env.TZ = timeZone;
      const lastMinute = new Date('2025-11-22T14:59:59Z');
      const nextDay = new Date('2025-11-22T15:00:00Z');
      expect(draft({ now: lastMinute }).body).toContain('주문 후 8일');
      expect(draft({ now: nextDay }).body).toContain('주문 후 9일');
    });
  });

  it('name the year where it is not this one', () => {
    const order = orderOf({}, { orderedAt: field('2024-12-30') });
    expect(draft({ order }).body).toContain('2024년 12월 30일에 주문한');
  });
});

describe('what is said of the order', () => {
  it('asks plainly for the day of arrival while nothing is late', () => {
    const order = shippingOrder({ dispatchedOn: field('2025-11-20'), expectedOn: field('2025-11-24') });
    const { body } = draft({ order });
    expect(body).toContain('발송 후 2일이 지났고, 도착 예정일은 11월 24일로 안내되어 있습니다.');
    expect(body).toContain('상품이 언제 도착할 예정인지 알려 주시기 바랍니다.');
  });

  it('names a promised day that has passed', () => {
    const order = shippingOrder({ expectedOn: field('2025-11-20') });
    expect(draft({ order }).body).toContain('도착 예정일은 11월 20일로 안내되었습니다.');
    const late = orderOf({ dispatchDue: field('2025-11-18') });
    expect(draft({ order: late, topic: 'not-dispatched' }).body).toContain('발송 기한은 11월 18일입니다.');
  });

  it('fits cancelled and returned orders in the same topic', () => {
    expect(refundBody({ status: field('cancelled') })).toContain('취소가 완료된 것으로 표시되어 있으나');
    expect(refundBody({ status: field('cancel-requested'), requestedOn: field('2025-11-18') })).toContain(
      '11월 18일에 취소를 요청했으나',
    );
    expect(refundBody({ status: field('returning'), collectedOn: field('2025-11-19') })).toContain(
      '11월 19일에 수거되었으나',
    );
    expect(refundBody({ status: field('returned') })).toContain('반품이 완료된 것으로 표시되어 있으나');
    expect(refundBody({ status: field('cancelled', false) })).not.toMatch(/취소|반품/);
  });

  it('leaves out what was read with a weak hook, and asks to check number and name', () => {
    const order = orderOf(
      {
        option: field('블랙', false),
        courier: field('한진택배', false),
        productName: field('가습기', false),
      },
      { orderNumber: field('2025111412345671', false) },
    );
    const { body, missing } = draft({ order, topic: 'wrong-item' });
    expect(body).not.toMatch(/블랙|한진/);
    expect(body).toContain('2025111412345671');
    expect(missing[0]).toContain('주문번호가 맞는지 확인');
    expect(missing[1]).toContain('상품명이 맞는지 확인');
  });

  it('takes the number of the product order where the order has none, and asks for the other', () => {
    const { body, missing } = draft({ order: orderOf({}, { orderNumber: undefined }) });
    expect(body).toContain('상품주문번호: 2025111498765431');
    expect(missing).toContain('주문번호');
  });

  it('has a draft without any order', () => {
    const { body, title, missing } = draft({
      order: undefined,
      topic: 'other',
      details: '쿠폰이 궁금합니다.',
    });
    expect(body).toContain('문의 내용: 쿠폰이 궁금합니다.');
    expect(title).toBe('주문 문의');
    expect(missing).toEqual(['주문번호', '상품명']);
  });

  it('names couriers and payment methods in English, and leaves out those it cannot', () => {
    const english = (courier: string) =>
      draft({ language: 'en', order: shippingOrder({ courier: field(courier) }) }).body;
    expect(english('CJ 대한통운')).toContain('CJ Logistics, 612345678901');
    expect(english('새로운택배')).toContain('Tracking number: 612345678901');
    expect(draft({ language: 'en', topic: 'refund-late' }).body).toContain('KRW 33,000 (credit card)');
  });

  it('shows no number that was read as a payment method', () => {
    const order = orderOf({}, { paymentMethods: field(['1234-5678-9012-3456']) });
    expect(draft({ order, topic: 'refund-late' }).body).not.toContain('9012');
  });
});

describe('what the shopper typed', () => {
  it('stands as typed, with its lines', () => {
    const details = '첫째, 소리가 나지 않습니다.\n둘째, 상자가 젖어 있었습니다.';
    expect(draft({ details }).body).toContain(details);
  });

  it('keeps the order number and masks the rest', () => {
    const details = '2025111412345671 건이고 010-1234-5678로 연락 주세요.';
    expect(draft({ details }).body).toContain('2025111412345671 건이고 ****로 연락 주세요.');
    expect(draft({ details, channel: 'product-qna' }).body).toContain('**** 건이고 ****로 연락 주세요.');
  });

  it('is cut at a sentence, and said to be', () => {
    const sentence = '전원이 켜지지 않습니다.';
    for (const channel of ['seller-talk', 'phone', 'seller-inquiry'] as const) {
      const { body, missing } = draft({ channel, details: `${sentence} `.repeat(400) });
      expect(body).toMatch(new RegExp(`${sentence}\n`));
      expect(missing[0]).toContain('앞부분만');
    }
  });

  it('goes before the option and the parcel where there is little room', () => {
    const details = '문 앞과 경비실, 무인 택배함을 모두 확인했습니다. '.repeat(4).trim();
    const { body, missing } = draft({ order: shippingOrder(), channel: 'seller-talk', details });
    expect(body).toContain(details);
    expect(body).not.toContain('612345678901');
    expect(missing.join()).not.toContain('앞부분만');
  });
});

describe('a public question', () => {
  const request = {
    channel: 'product-qna',
    order: shippingOrder(),
    name: '홍길동',
    details: '홍길동입니다. 서울시 강남구 테헤란로 123으로 받습니다.',
  } as const;

  it('has no number, parcel, payment, address or name', () => {
    const { title, body } = draft(request);
    expect(title + body).not.toMatch(/2025111|6123|홍길동|테헤란로|33,000|신용카드/);
    expect(body).toContain('나노 초음파 가습기 2L');
  });

  it('keeps the name of a product that is also the name of the shopper or of a place', () => {
    const order = shippingOrder({ productName: field('홍길동전 테헤란로 12 한정판') });
    expect(draft({ ...request, order }).body).toContain('홍길동전 테헤란로 12 한정판');
  });

  it('masks what was typed into an option', () => {
    const order = orderOf({ option: field('각인: 010-1234-5678') });
    expect(draft({ ...request, order, topic: 'defective' }).body).toContain('각인: ****');
  });

  it('does not ask for what is not to be written there', () => {
    const { missing } = draft({ ...request, topic: 'change-address', details: undefined, order: undefined });
    expect(missing).toEqual(['주문번호(공개 글에는 적지 말고 1:1 문의로 전달)', '상품명']);
  });
});

describe('attachments', () => {
  it('are photos for damage, defects and wrong items, and none by phone', () => {
    for (const topic of ['damaged', 'defective', 'wrong-item'] as const) {
      expect(draft({ topic }).attach.join()).toContain('사진');
      expect(draft({ topic, language: 'en' }).attach.join()).toContain('photo');
      expect(draft({ topic, channel: 'phone' }).attach).toEqual([]);
    }
  });
});

describe('what the shopper answered', () => {
  const arrived = orderOf({ status: field('delivered'), deliveredOn: field('2025-11-20') });

  it('stands with its label, after what was typed, and is not asked for again', () => {
    const asked = draft({ topic: 'defective', order: arrived });
    expect(asked.questions?.map(({ id }) => id)).toEqual(['symptom', 'already-tried', 'wanted-remedy']);
    const answers = { symptom: '전원이 켜지지 않음', 'already-tried': '다른 콘센트' };
    const { body, questions } = draft({ topic: 'defective', order: arrived, answers, details: '급합니다.' });
    expect(body).toContain('상세 내용: 급합니다.\n증상: 전원이 켜지지 않음\n시도해 본 것: 다른 콘센트');
    expect(questions).toEqual([]);
    expect(draft({ topic: 'defective', order: arrived, answers }).questions).toHaveLength(1);
  });

  it('makes the request one for what is wanted', () => {
    const { body, questions } = draft({ topic: 'damaged', order: arrived, remedy: 'refund' });
    expect(body).toContain('환불을 부탁드리며, 그 절차를 안내해 주시기 바랍니다.');
    expect(body).not.toContain('교환');
    expect(questions?.map(({ id }) => id)).not.toContain('wanted-remedy');
    expect(draft({ topic: 'cancel', remedy: 'refund' }).body).toBe(draft({ topic: 'cancel' }).body);
  });

  it('gives way from the last where there is no room, and that is said', () => {
    const answers = { symptom: '가'.repeat(90), 'already-tried': '나'.repeat(90) };
    const { body, missing } = draft({ topic: 'defective', channel: 'seller-talk', order: arrived, answers });
    expect(body).toContain('증상: 가');
    expect(body).not.toContain('시도해 본 것');
    expect(missing[0]).toContain('앞부분만');
  });

  it('keeps a new address out of a public question', () => {
    const request = { topic: 'change-address', answers: { 'new-address': '가상시 예시로 12' } } as const;
    expect(draft(request).body).toContain('새 배송지: 가상시 예시로 12');
    expect(draft({ ...request, channel: 'product-qna' }).body).not.toContain('예시로');
  });

  it('claims no fault before the shopper has told of one', () => {
    expect(draft({ topic: 'defective', order: arrived }).body).not.toContain('문제가 있습니다');
    expect(draft({ topic: 'defective', order: arrived, details: '흔들립니다.' }).body).toContain(
      '받은 상품에 문제가 있습니다',
    );
  });
});

describe('what was taken out', () => {
  it('is named word for word, in the order in which it was typed', () => {
    const details = '홍길동입니다. 010-1234-5678로 주세요. 주문번호 2025111412345671';
    expect(draft({ details }).masked).toEqual([{ kind: 'phone', text: '010-1234-5678' }]);
    expect(draft({ details, channel: 'product-qna', name: '홍길동' }).masked).toEqual([
      { kind: 'name', text: '홍길동' },
      { kind: 'phone', text: '010-1234-5678' },
      { kind: 'order', text: '2025111412345671' },
    ]);
    expect(draft().masked).toEqual([]);
  });
});

describe('a call', () => {
  it('groups the number as it is said, and lists what to have at hand', () => {
    const { body, atHand } = draft({ channel: 'phone', order: shippingOrder() });
    expect(body).toContain('주문번호는 2025-1114-1234-5671(2025111412345671)');
    expect(atHand).toEqual([
      '주문번호 2025-1114-1234-5671',
      '상품명 나노 초음파 가습기 2L',
      '결제 33,000원(신용카드)',
      '택배 CJ대한통운 6123-4567-8901',
      '메모할 것(상담원 이름, 통화 시각, 들은 답변)',
    ]);
    expect(draft({ order: shippingOrder() }).atHand).toEqual([]);
  });

  it('leaves a number with letters as it is', () => {
    const order = orderOf({}, { orderNumber: field('A-2025-11') });
    expect(draft({ channel: 'phone', order }).body).toContain('주문번호는 A-2025-11, ');
  });
});

describe('words in another language', () => {
  it('are quoted, and said to be as they were written', () => {
    const { body } = draft({ details: 'It does not turn on.' });
    expect(body).toContain('상세 내용: “It does not turn on.” (쓴 그대로 옮겼습니다.)');
  });

  it.each(['PAY-4004', 'It does not turn on. 안 켜져요', 'OK', '켜지지 않습니다'])(
    'are not %s',
    (details) => {
      expect(draft({ details }).body).toContain(`상세 내용: ${details}`);
    },
  );
});

describe('a box with less room than the channel', () => {
  it('gets a body that fits', () => {
    const details = '전원이 켜지지 않습니다. '.repeat(20);
    const { body } = draft({ details, room: 250 });
    expect(body.length).toBeLessThanOrEqual(250);
    expect(body).toMatch(/2025111412345671[\s\S]*전원이[\s\S]*감사합니다\.$/);
  });
});

describe('a day by which an answer is asked for', () => {
  it('stands in the one request', () => {
    const { body } = draft({ topic: 'cancel', replyBy: '2025-11-28' });
    expect(body).toContain(
      '취소 가능 여부와 처리 결과를 가능하시면 11월 28일까지 알려 주시기를 부탁드립니다.',
    );
    expect(body).not.toContain('발송 전이라면');
  });

  it('is two business days off in a second message, and none where someone answers at once', () => {
    const earlier = [{ on: '2025-11-18', channel: 'centre-chat' }] as const;
    const second = { topic: 'refund-late', earlier: [...earlier] } as const;
    expect(draft({ ...second, channel: 'centre-mail' }).body).toContain('가능하시면 11월 25일까지');
    expect(draft({ ...second, channel: 'centre-chat' }).body).not.toContain('까지');
  });
});

describe('time', () => {
  it('takes a millisecond at most in the middle of 200, with a name and words as long as they come', () => {
    const details = '전원이 켜지지 않습니다. '.repeat(40);
    const times = Array.from({ length: 200 }, () => {
      const started = performance.now();
      draft({
        order: shippingOrder({ productName: field('가'.repeat(10_000)) }),
        channel: 'seller-talk',
        details,
      });
      return performance.now() - started;
    }).toSorted((left, right) => left - right);
    expect(times[100]).toBeLessThanOrEqual(1);
  });
});
