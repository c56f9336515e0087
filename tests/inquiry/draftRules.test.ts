import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../utils/inquiry/cleanText';
import { channels } from '../../utils/inquiry/choices';
import { draftInquiry } from '../../utils/inquiry/draftInquiry';
import { shortenName } from '../../utils/inquiry/shorten';
import { allTopics } from '../../utils/inquiry/topicRanking';
import type { InquiryRequest } from '../../utils/inquiry/types';
import { field, now, orderOf, productNames, requests, statuses, tones } from './orders';
import { limits } from './draftFaults';

const runs = { numRuns: 1000 };

/** Every topic, channel and tone once, in one language, for each status. */
function everyRequest(language: 'ko' | 'en', request: Partial<InquiryRequest> = {}): InquiryRequest[] {
  return statuses.flatMap((status) =>
    allTopics.flatMap((topic) =>
      channels.flatMap((channel) =>
        tones.map((tone) => ({
          order: orderOf({
            status: field(status),
            dispatchedOn: field('2025-11-17'),
            deliveredOn: field('2025-11-19'),
            requestedOn: field('2025-11-20'),
          }),
          topic,
          channel,
          tone,
          language,
          now,
          ...request,
        })),
      ),
    ),
  );
}

function sentencesOf(body: string): string[] {
  return body
    .split('\n')
    .filter((line) => !/^[가-힣 ]+: /.test(line))
    .flatMap((line) => line.split(/(?<=[.?!])\s+/))
    .filter((sentence) => sentence !== '' && !sentence.endsWith(' 드림'));
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('every draft, whatever the request', () => {
  it('keeps to the room of its channel, and its title to one line of 80', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { title, body } = draftInquiry(request);
        expect(body.length).toBeLessThanOrEqual(limits[request.channel]);
        expect(title.length).toBeLessThanOrEqual(80);
        expect(title).not.toMatch(/\n/);
        expect(title).not.toBe('');
      }),
      runs,
    );
  });

  it('names number and product where they are known, but no number in a public question', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { body, title } = draftInquiry(request);
        const number = request.order?.orderNumber?.value;
        const product = request.order?.items[request.item ?? 0]?.productName?.value ?? '';
        const isPublic = request.channel === 'product-qna';
        expect(number !== undefined && body.includes(number)).toBe(number !== undefined && !isPublic);
        expect(number !== undefined && isPublic && title.includes(number)).toBe(false);
        expect(body).toContain(shortenName(cleanLine(product)));
      }),
      runs,
    );
  });

  it('leaves no slot, undefined or NaN behind and prints no double space', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { title, body, missing, attach } = draftInquiry({ ...request, details: undefined });
        const text = [title, body, ...missing, ...attach].join('\n').replaceAll('{product} {undefined}', 'X');
        expect(text).not.toMatch(/[{}]|undefined|NaN|null|\[object| {2}|\n{3}|\(\)|‘’/);
      }),
      runs,
    );
  });

  it('never says 0 days or fewer', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { body } = draftInquiry({ ...request, details: undefined });
        expect(body).not.toMatch(/후 (?:0|-\d+)일|(?:^|[^\d])(?:0|-\d+) days?/);
      }),
      runs,
    );
  });

  it('shows no card, account, resident or phone number that was typed', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { body } = draftInquiry(request);
        expect(body).not.toMatch(/4111-1111|110-123-456|900101-1|010-1234-5678|1234-5678-9012/);
      }),
      runs,
    );
  });

  it('is the same for the same request', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(draftInquiry(request)).toEqual(draftInquiry(request));
      }),
      { numRuns: 200 },
    );
  });

  it('asks for a few facts only, the number and the product among them where they are not known', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { missing } = draftInquiry(request);
        const words = request.language === 'ko' ? ['주문번호', '상품명'] : ['order number', 'product name'];
        expect(missing.length).toBeLessThanOrEqual(4);
        const asksFor = words.map((word) => missing.some((hint) => hint.startsWith(word)));
        expect(asksFor[0] || request.order?.orderNumber !== undefined).toBe(true);
        expect(asksFor[1] || request.order?.items[request.item ?? 0]?.productName !== undefined).toBe(true);
      }),
      runs,
    );
  });

  it('signs a letter and nothing else', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { body } = draftInquiry({ ...request, name: '홍길동', details: undefined });
        const isLetter = request.channel === 'seller-inquiry' || request.channel === 'centre-mail';
        expect(/\n홍길동(?: 드림)?$/.test(body)).toBe(isLetter);
        expect(body.includes('홍길동')).toBe(isLetter);
      }),
      runs,
    );
  });
});

describe('every Korean draft', () => {
  const drafts = everyRequest('ko').map((request) => Object.assign(draftInquiry(request), { request }));

  it('covers all topics, channels, tones and statuses', () => {
    expect(drafts).toHaveLength(16 * 22 * 6 * 3);
  });

  it('greets once, first, and thanks once, last', () => {
    for (const { body } of drafts) {
      expect(countOf(body, '안녕하세요')).toBe(1);
      expect(body.startsWith('안녕하세요')).toBe(true);
      expect(countOf(body, '감사')).toBe(1);
      expect(sentencesOf(body).at(-1)).toMatch(/감사(합니다|드립니다|드려요)\.$/);
    }
  });

  it('ends every sentence politely, in one register', () => {
    for (const { request, body } of drafts) {
      const isCasual = request.channel === 'seller-talk' && request.tone === 'friendly';
      for (const sentence of sentencesOf(body)) {
        if (sentence === '안녕하세요.') continue;
        expect(sentence).toMatch(isCasual ? /요[.?]$/ : /니다\.$/);
      }
    }
  });

  it('says in one place how many days have gone by', () => {
    for (const { request, body } of drafts) {
      const isInTransit = request.topic === 'late-in-transit' || request.topic === 'tracking-stuck';
      expect(countOf(body, isInTransit ? '발송 후 5일' : '주문 후 8일')).toBe(1);
      expect(countOf(body, isInTransit ? '주문 후' : '발송 후')).toBe(0);
    }
  });

  it('threatens, accuses and orders nobody about, and names no law', () => {
    const banned = /법|소송|신고|고소|고발|소비자원|변호사|배상|책임|위반|사기|당장|즉시|반드시|무조건|[!]/;
    for (const { title, body, missing, attach } of drafts) {
      expect([title, body, ...missing, ...attach].join('\n')).not.toMatch(banned);
    }
  });

  it('asks in two sentences at most', () => {
    for (const { body } of drafts) {
      expect((body.match(/바랍니다|부탁드립니다|을까요/g) ?? []).length).toBeLessThanOrEqual(2);
    }
  });

  it('never prints both forms of a particle', () => {
    for (const { body } of drafts) expect(body).not.toMatch(/[은을이와]\([는를가과]\)|\(으\)로/);
  });
});

describe('every English draft', () => {
  const drafts = everyRequest('en', {
    order: orderOf({
      productName: field('Nano humidifier 2L'),
      option: field('white'),
      seller: field('Clear Day'),
      courier: field('한진택배'),
      trackingNumber: field('612345678901'),
      dispatchedOn: field('2025-11-17'),
    }),
  }).map((request) => Object.assign(draftInquiry(request), { request }));

  it('has no Hangul of its own', () => {
    for (const { title, body, missing, attach } of drafts) {
      expect([title, body, ...missing, ...attach].join('\n')).not.toMatch(/[ㄱ-ㆎ가-힣]/);
    }
  });

  it('greets once, first, and thanks once, last', () => {
    for (const { body } of drafts) {
      expect(body).toMatch(/^(Hello|Hi there), /);
      expect(body.match(/\b(Hello|Hi there)\b/g)).toHaveLength(1);
      expect(body.match(/\bThank/g)).toHaveLength(1);
      expect(body).toMatch(/Thank[^.]*\.$/);
    }
  });

  it('threatens nobody and names no law', () => {
    const banned =
      /\b(law|legal|lawyer|sue|court|police|report|claim|demand|must|immediately|at once|fraud)\b|!/i;
    for (const { body } of drafts) expect(body).not.toMatch(banned);
  });

  it('quotes what the shopper typed in Korean', () => {
    const { body } = draftInquiry({ ...drafts[0]!.request, details: '전원이 켜지지 않습니다.' });
    expect(body).toContain('“전원이 켜지지 않습니다.”');
  });
});

describe('the three tones', () => {
  it.each(['ko', 'en'] as const)('read differently in every topic and channel (%s)', (language) => {
    for (const topic of allTopics) {
      for (const channel of channels) {
        const bodies = tones.map(
          (tone) => draftInquiry({ order: orderOf(), topic, channel, tone, language, now }).body,
        );
        expect(new Set(bodies).size).toBe(3);
      }
    }
  });
});

describe('a talk message', () => {
  it('keeps the days gone by and some of what was typed, with an ordinary name', () => {
    for (const language of ['ko', 'en'] as const) {
      const order = orderOf({
        productName: field('가'.repeat(25)),
        status: field('shipping'),
        expectedOn: field('2025-11-20'),
      });
      for (const topic of allTopics) {
        for (const tone of tones) {
          const { body } = draftInquiry({
            order,
            topic,
            channel: 'seller-talk',
            tone,
            language,
            now,
            details: '전원이 켜지지 않습니다. '.repeat(50),
          });
          expect(body).toContain('전원이 켜지지 않습니다.');
          expect(body).toMatch(/주문 후 8일|8 days since the order/);
        }
      }
    }
  });
});

describe('product names', () => {
  it('stand whole up to 40 characters, and are shortened to at most 42 beyond', () => {
    for (const name of productNames) {
      const clean = cleanLine(name);
      const { body } = draftInquiry({
        order: orderOf({ productName: field(name) }),
        topic: 'late-in-transit',
        channel: 'seller-inquiry',
        tone: 'polite',
        language: 'ko',
        now,
      });
      const printed = /^상품: (.*)$/m.exec(body)?.[1] ?? '';
      const isShortened = clean.length > 40 && /^[^…]{30,41}…$/.test(printed);
      expect(isShortened || printed === clean).toBe(true);
    }
  });
});
