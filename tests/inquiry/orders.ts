import * as fc from 'fast-check';
import { channels } from '../../utils/inquiry/choices';
import { allTopics } from '../../utils/inquiry/topicRanking';
import type { InquiryRequest, Tone } from '../../utils/inquiry/types';
import type { Field, Order, OrderItem, OrderStatus } from '../../utils/orders/types';

export const tones: Tone[] = ['polite', 'friendly', 'firm'];
export const statuses: OrderStatus[] = [
  'awaiting-payment',
  'payment-failed',
  'paid',
  'preparing',
  'dispatch-delayed',
  'shipping',
  'delivered',
  'confirmed',
  'cancel-requested',
  'cancelled',
  'return-requested',
  'returning',
  'returned',
  'exchange-requested',
  'exchanging',
  'exchanged',
];

export function field<T>(value: T, sure = true): Field<T> {
  return { value, text: '', from: 'label', sure };
}

/** Ten in the morning in Korea, on a Saturday. */
export const now = new Date('2025-11-22T10:00:00+09:00');

export function orderOf(item: OrderItem = {}, order: Partial<Order> = {}): Order {
  return {
    site: 'naver-pay',
    orderNumber: field('2025111412345671'),
    orderedAt: field('2025-11-14T10:22'),
    total: field({ amount: 33_000, currency: 'KRW' }),
    paymentMethods: field(['신용카드']),
    items: [
      {
        productOrderNumber: field('2025111498765431'),
        productName: field('나노 초음파 가습기 2L'),
        option: field('색상: 화이트'),
        quantity: field(2),
        seller: field('맑은하루'),
        ...item,
      },
    ],
    ...order,
  };
}

export function shippingOrder(item: OrderItem = {}, order: Partial<Order> = {}): Order {
  return orderOf(
    {
      status: field('shipping'),
      dispatchedOn: field('2025-11-17'),
      courier: field('CJ대한통운'),
      trackingNumber: field('612345678901'),
      ...item,
    },
    order,
  );
}

/** Names as stores print them, and as hostile pages could. */
export const productNames = [
  '가습기',
  '무선 이어폰 2세대',
  '샴푸 500ml',
  '양말 3켤레 (그레이)',
  'iPhone 케이스',
  '[1+1] 핸드크림',
  '커피 원두 1kg 🎁',
  '<b>할인</b> & "특가" 텀블러',
  '\u202e거꾸로 쓴 이름\u202c',
  '줄이\n바뀐\t이름',
  '👨‍👩‍👧‍👦'.repeat(12),
  '{product} {undefined}',
  '가'.repeat(10_000),
  '아주 긴 이름의 상품 '.repeat(10).trim(),
];

function perhaps<T>(values: fc.Arbitrary<T>) {
  return fc.option(
    fc.tuple(values, fc.boolean()).map(([value, sure]) => field(value, sure)),
    { nil: undefined, freq: 3 },
  );
}

const days = fc
  .date({ min: new Date('2025-09-01'), max: new Date('2026-01-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const badDays = fc.constantFrom('2025-13-40', '', '어제', '2025-11-22T25:99');
const anyDay = fc.oneof({ weight: 9, arbitrary: days }, { weight: 1, arbitrary: badDays });
const numbers = fc.oneof(
  fc.stringMatching(/^20251[01][0-2]\d\d{8}$/),
  fc.stringMatching(/^[0-9]{8}-[0-9]{7}$/),
  fc.stringMatching(/^[A-Z]{2}\d{10,18}$/),
);

const items: fc.Arbitrary<OrderItem> = fc.record({
  productOrderNumber: perhaps(numbers),
  productName: perhaps(fc.constantFrom(...productNames)),
  option: perhaps(fc.constantFrom('색상: 블랙 / 사이즈: L', 'M', '250ml', '선택 안 함'.repeat(30))),
  quantity: perhaps(fc.integer({ min: -1, max: 20 })),
  status: perhaps(fc.constantFrom(...statuses)),
  seller: perhaps(fc.constantFrom('맑은하루', 'Daily Shop', '가'.repeat(500))),
  courier: perhaps(fc.constantFrom('CJ대한통운', '한진택배', 'DHL', '새로운택배')),
  trackingNumber: perhaps(fc.stringMatching(/^[1-9]\d{11}$/)),
  dispatchDue: perhaps(anyDay),
  expectedOn: perhaps(anyDay),
  deliveredOn: perhaps(anyDay),
  dispatchedOn: perhaps(anyDay),
  lastScanOn: perhaps(anyDay),
  requestedOn: perhaps(anyDay),
  collectedOn: perhaps(anyDay),
});

export const orders: fc.Arbitrary<Order> = fc.record({
  site: fc.constantFrom('naver-pay', 'coupang', 'generic'),
  orderNumber: perhaps(numbers),
  orderedAt: perhaps(anyDay),
  total: perhaps(
    fc.record({
      amount: fc.constantFrom(33_000, 0, -1, Number.NaN, 12.5),
      currency: fc.constantFrom('KRW', 'USD'),
    }),
  ),
  paymentMethods: perhaps(
    fc.constantFrom(['신용카드'], ['네이버페이 머니', '포인트'], [], ['1234-5678-9012-3456']),
  ),
  items: fc.array(items, { maxLength: 3 }),
}) as fc.Arbitrary<Order>;

/** What shoppers type: short, long, without full stops, with numbers that must not leave. */
const typedDetails = fc.constantFrom(
  undefined,
  '',
  '   ',
  '문 앞에도 경비실에도 없습니다',
  'It does not turn on. I tried two sockets.',
  '결제 오류 ERR-2025-1114-0001 이 나왔습니다. 33,000원 결제 중이었습니다.',
  '전원이 켜지지 않습니다. '.repeat(400),
  '가'.repeat(5000),
  '카드 4111-1111-1111-1111, 계좌 110-123-456789, 900101-1234567, 010-1234-5678',
  '첫 줄입니다.\n둘째 줄입니다.\n\n넷째 줄입니다.',
);

const typedAnswers = Object.fromEntries(
  ['symptom', 'places-checked', 'error-text', 'new-address', 'missing-parts', 'depositor', 'reason'].map(
    (hint, index) => [hint, ['010-1234-5678로 연락 주세요', '나'.repeat(500), '둘째\n줄', ' '][index % 4]],
  ),
);

export const requests: fc.Arbitrary<InquiryRequest> = fc.record({
  order: fc.option(orders, { nil: undefined, freq: 9 }),
  item: fc.constantFrom(undefined, 0, 1, 7, -1, 0.5, Number.NaN),
  topic: fc.constantFrom(...allTopics),
  channel: fc.constantFrom(...channels),
  tone: fc.constantFrom(...tones),
  language: fc.constantFrom('ko' as const, 'en' as const),
  now: fc.constantFrom(now, new Date(Number.NaN), new Date('2025-11-14T23:59:59+09:00')),
  details: typedDetails,
  name: fc.constantFrom(undefined, '', '홍길동', 'Gil-dong\nHong', '가'.repeat(400)),
  answers: fc.constantFrom(undefined, {}, typedAnswers),
  remedy: fc.constantFrom(undefined, 'exchange' as const, 'refund' as const, 'resend' as const),
  replyBy: fc.constantFrom(undefined, '2025-11-28', 'soon'),
  earlier: fc.array(
    fc.record({
      on: fc.oneof(days, badDays),
      channel: fc.constantFrom(...channels),
    }),
    { maxLength: 5 },
  ),
});
