import { describe, expect, it } from 'vitest';
import type { Finding, Place } from '../../utils/orders/finding';
import { isOfParcel, isShared, sharedFindings } from '../../utils/orders/sharedFindings';

function finding(field: Finding['field'], text: string, at: Place, label = ''): Finding {
  return { field, text, from: 'label', label, at };
}

function placeOf({ at }: Finding): number {
  return Math.abs(at.at(-1)!);
}

/** Two items in one list, and what is said around them: what each item gets of it. */
function sharedOf(shared: Finding[], own: [Finding[], Finding[]] = [[], []]): string[][] {
  const lands: [Place, Place] = [
    [1, 2, -20],
    [1, 2, -30],
  ];
  const items = new Map(
    lands.map((land, index) => [land.at(-1)!, [finding('productName', '담요', land), ...own[index]!]]),
  );
  const findings = [...shared, ...[...items.values()].flat()].toSorted((a, b) => placeOf(a) - placeOf(b));
  return sharedFindings(lands, items, shared, findings).map((some) => some.map(({ text }) => text));
}

describe('above several items', () => {
  it('a seller is all of theirs', () => {
    expect(sharedOf([finding('seller', '포근상점', [1, 2])])).toEqual([['포근상점'], ['포근상점']]);
  });

  it('of several sellers the last one before an item is its own', () => {
    const sellers = [finding('seller', '가', [1, 2, 10]), finding('seller', '나', [1, 2, 25])];
    expect(sharedOf(sellers)).toEqual([['가'], ['나']]);
  });

  it('a parcel is all of theirs', () => {
    expect(sharedOf([finding('trackingNumber', '410055667788', [1, 2])])).toEqual([
      ['410055667788'],
      ['410055667788'],
    ]);
  });

  it('a parcel is no item’s where another has one of its own', () => {
    const own = [finding('trackingNumber', '2', [1, 2, -20, 21])];
    expect(sharedOf([finding('trackingNumber', '1', [1, 2])], [own, []])).toEqual([[], []]);
  });

  it('a status is no item’s where another has a note of its own', () => {
    const own = [finding('status', '배송완료', [1, 2, -20, 21])];
    expect(sharedOf([finding('statusNote', '11/20 도착', [1, 2, 10])], [own, []])).toEqual([[], []]);
  });

  it('of items of several states only the one that was sent has the parcel', () => {
    const own: [Finding[], Finding[]] = [
      [finding('status', '상품준비중', [1, 2, -20, 21])],
      [finding('status', '배송중', [1, 2, -30, 31])],
    ];
    expect(sharedOf([finding('courier', '한진택배', [1, 2])], own)).toEqual([[], ['한진택배']]);
  });

  it('of two that were sent neither has it', () => {
    const own: [Finding[], Finding[]] = [
      [finding('status', '배송완료', [1, 2, -20, 21])],
      [finding('status', '배송중', [1, 2, -30, 31])],
    ];
    expect(sharedOf([finding('courier', '한진택배', [1, 2])], own)).toEqual([[], []]);
  });

  it('a labelled status counts before a bare word, which may be a payment’s', () => {
    const statuses = [
      finding('status', '결제완료', [1, 2, 10]),
      finding('status', '배송중', [1, 2, 11], '배송상태'),
    ];
    expect(sharedOf(statuses)).toEqual([['배송중'], ['배송중']]);
  });

  it('a note is theirs where it stands beside the status', () => {
    const status = finding('status', '배송중', [1, 2, 10, 11]);
    const beside = finding('statusNote', '11/20 도착 예정', [1, 2, 10, 12]);
    const apart = finding('statusNote', '11/30 쿠폰', [1, 2, 13, 14]);
    expect(sharedOf([status, beside, apart])[0]).toEqual(['배송중', '11/20 도착 예정']);
  });

  it('the nearest counts', () => {
    const sellers = [finding('seller', '멀리', [1]), finding('seller', '가까이', [1, 2])];
    expect(sharedOf(sellers)).toEqual([['가까이'], ['가까이']]);
  });
});

const one = (field: Finding['field']) => finding(field, 'x', [1]);

describe('what may be shared', () => {
  it.each([
    'seller',
    'sellerPhone',
    'courier',
    'trackingNumber',
    'lastScanOn',
    'status',
    'statusNote',
  ] as const)('is %s', (field) => expect(isShared(one(field))).toBe(true));
  it.each(['productName', 'price', 'quantity', 'option', 'total', 'orderNumber'] as const)(
    'is not %s',
    (field) => expect(isShared(one(field))).toBe(false),
  );
  it('of a parcel: not the seller', () => {
    expect([isOfParcel(one('seller')), isOfParcel(one('courier'))]).toEqual([false, true]);
  });
});
