import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Discourtesy } from '../../../utils/inquiry/courtesy/types';
import { quotedParts } from '../../../utils/inquiry/courtesy/quotedParts';
import { channels } from '../../../utils/inquiry/choices';
import { draftInquiry } from '../../../utils/inquiry/draftInquiry';
import { englishReferences } from '../../../utils/inquiry/sentences/en/references';
import { koreanReferences } from '../../../utils/inquiry/sentences/ko/references';
import { allTopics } from '../../../utils/inquiry/topicRanking';
import type { InquiryRequest } from '../../../utils/inquiry/types';
import type { Order } from '../../../utils/orders/types';
import { field, now, orderOf, requests, shippingOrder, statuses, tones } from '../orders';
import { courtesyOf } from './courtesyOf';

const judged = new Map<string, Discourtesy[]>();

/** What is found in the draft for a request, its order's numbers known; many orders have the same draft. */
function foundInDraft(request: InquiryRequest): Discourtesy[] {
  const { order, channel, tone, language } = request;
  const { body } = draftInquiry(request);
  const item = order?.items[request.item ?? 0];
  const keepNumbers = [order?.orderNumber, item?.productOrderNumber, item?.trackingNumber].flatMap(
    (number) => number?.value ?? [],
  );
  const orderNumber = order?.orderNumber?.value;
  const key = JSON.stringify([body, channel, tone, orderNumber]);
  const found = judged.get(key) ?? courtesyOf(body, { channel, tone, language, orderNumber, keepNumbers });
  judged.set(key, found);
  return found;
}

const ordersToWriteAbout: Order[] = [
  ...statuses.map((status) =>
    orderOf({
      status: field(status),
      dispatchedOn: field('2025-11-17'),
      deliveredOn: field('2025-11-19'),
      requestedOn: field('2025-11-20'),
    }),
  ),
  shippingOrder(),
  shippingOrder({ lastScanOn: field('2025-11-18'), productName: field('NIKE AIR FORCE 1 MY SIZE WHITE!!') }),
  orderOf({ productName: field('감사합니다 “미친” 스티커 (새끼 고양이)'), option: field('HELLO??') }),
];

describe('our own drafts', () => {
  it.each(['ko', 'en'] as const)(
    'have nothing to mend (%s)',
    (language) => {
      for (const order of ordersToWriteAbout) {
        for (const topic of allTopics) {
          for (const channel of channels) {
            for (const [index, tone] of tones.entries()) {
              const name = index === 0 ? undefined : '홍길동';
              expect(foundInDraft({ order, topic, channel, tone, language, now, name })).toEqual([]);
            }
          }
        }
      }
    },
    60_000,
  );

  it('nor with orders of every kind, and details without secrets', () => {
    const kind = fc.constantFrom(
      undefined,
      '문 앞에도 경비실에도 없습니다',
      '전원이 켜지지 않습니다. '.repeat(400),
    );
    fc.assert(
      fc.property(requests, kind, (request, details) => {
        expect(foundInDraft({ ...request, details })).toEqual([]);
      }),
      { numRuns: 700 },
    );
  }, 60_000);
});

it('the order’s facts in a letter are known for what they are, whatever their label', () => {
  const facts = [koreanReferences, englishReferences].flatMap((references) =>
    Object.values(references).flatMap(({ letter }) => letter),
  );
  expect(facts.filter((fact) => !quotedParts.some((part) => fact.replace(part, '') === ''))).toEqual([]);
});
