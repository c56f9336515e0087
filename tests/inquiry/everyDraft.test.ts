import { afterAll, describe, expect, it } from 'vitest';
import { channels } from '../../utils/inquiry/choices';
import { draftInquiry } from '../../utils/inquiry/draftInquiry';
import { allTopics } from '../../utils/inquiry/topicRanking';
import { topics } from '../../utils/inquiry/topics';
import type { EarlierInquiry, InquiryRequest, Language } from '../../utils/inquiry/types';
import type { Order } from '../../utils/orders/types';
import { field, now, orderOf, statuses, tones } from './orders';
import { faultsIn } from './draftFaults';

/** One of every kind of ending that a name can have, and one of 120 characters. */
const names = {
  vowel: '나노 초음파 가습기',
  rieul: '여행용 접이식 의자 겨울',
  consonant: '무선 이어폰',
  digit: '스마트 체중계 프로 2026',
  latin: 'Aurora Desk Lamp XL',
  emoji: '커피 원두 🎁',
  bracket: '[1+1] 핸드크림 (장미향)',
  long: '프리미엄 초경량 방수 등산용 대용량 배낭 '.repeat(6).slice(0, 120),
};

/** What the page may not say. */
const gaps: Record<string, (order: Order) => Order> = {
  nothing: (order) => order,
  'the order number': ({ orderNumber: _, ...order }) => order,
  'both numbers': ({ orderNumber: _, ...order }) => withItem(order, { productOrderNumber: undefined }),
  'the name': (order) => withItem(order, { productName: undefined }),
  'the day': ({ orderedAt: _, ...order }) => order,
  'all days': ({ orderedAt: _, ...order }) =>
    withItem(order, { dispatchedOn: undefined, deliveredOn: undefined, requestedOn: undefined }),
  'the payment': ({ total: _, paymentMethods: __, ...order }) => order,
  'all but the name': ({ site, items }) => ({ site, items: [{ productName: items[0]?.productName }] }),
};

function withItem(order: Order, change: Partial<Order['items'][number]>): Order {
  const item = { ...order.items[0], ...change };
  return { ...order, items: [Object.fromEntries(Object.entries(item).filter(([, value]) => value))] };
}

const sent: EarlierInquiry[][] = [
  [],
  [{ on: '2025-11-18', channel: 'seller-inquiry' }],
  [
    { on: '2025-11-17', channel: 'seller-talk' },
    { on: '2025-11-19', channel: 'seller-inquiry' },
    { on: '2025-11-21', channel: 'centre-chat' },
  ],
];

function orderNamed(name: string, status: (typeof statuses)[number]): Order {
  return orderOf({
    productName: field(name),
    status: field(status),
    dispatchedOn: field('2025-11-17'),
    deliveredOn: field('2025-11-19'),
    requestedOn: field('2025-11-20'),
    lastScanOn: field('2025-11-18'),
    courier: field('한진택배'),
    trackingNumber: field('612345678901'),
  });
}

/** Every topic, channel, tone, kind of name and gap; statuses and earlier messages in turn. */
function* everyRequest(language: Language): Generator<InquiryRequest> {
  let count = 0;
  for (const topic of allTopics)
    for (const channel of channels)
      for (const tone of tones)
        for (const name of Object.values(names))
          for (const without of Object.values(gaps)) {
            // Of 16 statuses and three histories every pair comes round.
            const [status, earlier] = [statuses[count % statuses.length]!, sent[count % sent.length]];
            count += 1;
            const order = without(orderNamed(name, status));
            yield { order, topic, channel, tone, language, now, earlier };
          }
}

describe.each(['ko', 'en'] as const)('every combination in %s', (language) => {
  const counts = { drafts: 0, sentences: 0 };
  afterAll(
    () =>
      void process.stdout.write(
        `${language}: ${counts.drafts} drafts, ${counts.sentences} sentences looked at\n`,
      ),
  );

  it('is whole, polite, true and within its room', () => {
    const faults = new Map<string, string>();
    for (const request of everyRequest(language)) {
      const draft = draftInquiry(request);
      const found = faultsIn(request, draft);
      counts.drafts += 1;
      counts.sentences += found.sentences;
      for (const fault of found.faults) faults.set(fault, faults.get(fault) ?? draft.body);
    }
    expect([...faults]).toEqual([]);
    expect(counts.drafts).toBe(22 * 6 * 3 * 8 * 8);
  }, 60_000);
});

describe('a second message', () => {
  it.each(['ko', 'en'] as const)(
    'says no sentence of the first word for word: %s',
    (language) => {
      const repeated = new Set<string>();
      for (const topic of allTopics)
        for (const channel of channels)
          for (const tone of tones)
            for (const status of statuses) {
              const order = orderNamed(names.vowel, status);
              const request = { order, topic, channel, tone, language };
              const sentOn = '2025-11-18';
              const first = draftInquiry({ ...request, now: new Date(`${sentOn}T10:00:00+09:00`) });
              const second = draftInquiry({ ...request, now, earlier: [{ on: sentOn, channel }] });
              for (const sentence of sentencesToCompare(second.body))
                if (sentencesToCompare(first.body).includes(sentence)) repeated.add(`${topic}: ${sentence}`);
            }
      expect([...repeated]).toEqual([]);
    },
    60_000,
  );

  it('names the day of the first', () => {
    for (const topic of allTopics) {
      const request = { order: orderOf(), topic, tone: 'polite', language: 'ko', now } as const;
      const earlier: EarlierInquiry[] = [{ on: '2025-11-18', channel: 'seller-inquiry' }];
      const { body } = draftInquiry({ ...request, channel: 'seller-inquiry', earlier });
      expect(body).toContain('11월 18일에 문의드렸으나 아직 답변을 받지 못');
      const handedOver = draftInquiry({ ...request, channel: 'centre-mail', earlier }).body;
      expect(handedOver).toContain('판매자에게 11월 18일에 문의했으나 아직 답변을 받지 못');
      expect(handedOver).toContain('문의 기록: 11월 18일 판매자 문의(1:1)');
      expect(topics[topic].isAboutEarlier ?? body.includes('다시 문의드립니다')).toBe(true);
    }
  });

  it('is a first one where what was sent is dated to come, or is no day', () => {
    const request = { order: orderOf(), topic: 'not-dispatched', channel: 'seller-inquiry' } as const;
    const first = draftInquiry({ ...request, tone: 'polite', language: 'ko', now });
    for (const on of ['2025-11-23', '2025-13-01', '']) {
      const earlier: EarlierInquiry[] = [{ on, channel: 'seller-inquiry' }];
      expect(draftInquiry({ ...request, tone: 'polite', language: 'ko', now, earlier })).toEqual(first);
    }
  });
});

/** All but what names the order, a greeting, and the opening of the letter, which is compared whole. */
function sentencesToCompare(body: string): string[] {
  return body
    .split('\n')
    .filter((line) => !/^[^.?!]{2,20}: /.test(line) || line.startsWith('This is how'))
    .flatMap((line) => line.split(/(?<=[.?!])\s+/))
    .filter(
      (sentence) =>
        sentence !== '' &&
        !/^(?:안녕하세요|Hello|Hi there|The product|The order number|상품명|주문번호)/.test(sentence),
    );
}
