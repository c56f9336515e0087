import { describe, expect, it } from 'vitest';
import { courierOf } from '../../utils/contact/courierOf';
import { couriers } from '../../utils/contact/couriers';
import { isOnItsWay } from '../../utils/contact/isOnItsWay';
import type { OrderItem } from '../../utils/orders/types';
import { field } from '../inquiry/orders';

const parcel = (courier: string, number?: string): OrderItem => ({
  courier: field(courier),
  ...(number && { trackingNumber: field(number) }),
});

describe('courierOf', () => {
  it.each([
    [
      'CJ대한통운',
      '612345678901',
      '1588-1255',
      'https://trace.cjlogistics.com/next/tracking.html?wblNo=612345678901',
    ],
    [
      'CJ 대한통운',
      '612345678901',
      '1588-1255',
      'https://trace.cjlogistics.com/next/tracking.html?wblNo=612345678901',
    ],
    [
      '롯데택배',
      '234567890123',
      '1588-2121',
      'https://www.lotteglogis.com/home/reservation/tracking/linkView?InvNo=234567890123',
    ],
    ['로젠택배', '34567890123', '1588-9988', 'https://www.ilogen.com/web/personal/trace/34567890123'],
    [
      '우체국택배',
      '6892345678901',
      '1588-1300',
      'https://service.epost.go.kr/trace.RetrieveDomRigiTraceList.comm?sid1=6892345678901',
    ],
  ])('knows %s', (name, number, phone, trackingLink) => {
    expect(courierOf(parcel(name, number))).toMatchObject({ name, phone, trackingLink });
  });

  it('has no link for a number that this courier does not use', () => {
    expect(courierOf(parcel('CJ대한통운', '12345'))).not.toHaveProperty('trackingLink');
    expect(courierOf(parcel('우체국택배', 'EE123456789KR'))).not.toHaveProperty('trackingLink');
  });

  it('says only the name of a courier that it does not know', () => {
    expect(courierOf(parcel('달빛택배', '612345678901'))).toEqual({ name: '달빛택배', sources: [] });
    expect(courierOf({ trackingNumber: field('612345678901') })).toBeNull();
  });

  it('has a source for each, https for each address, and no name that fits two', () => {
    expect(couriers.filter(({ sources }) => sources.length === 0)).toEqual([]);
    const addresses = couriers.flatMap(({ tracking }) => tracking?.before ?? []);
    for (const address of addresses) expect(address).toMatch(/^https:\/\//);
    const names = [
      'CJ대한통운',
      '한진택배',
      '롯데택배',
      '우체국택배',
      'EMS',
      '로젠택배',
      '합동택배',
      '경동택배',
      '천일택배',
      '일양로지스',
      'GS25편의점택배',
      'CU편의점택배',
    ];
    for (const name of names) expect(couriers.filter((courier) => courier.name.test(name))).toHaveLength(1);
    expect(names).toHaveLength(couriers.length);
  });
});

describe('isOnItsWay', () => {
  it('is what a courier has, had or will fetch', () => {
    expect(isOnItsWay({ ...parcel('CJ대한통운'), status: field('shipping') })).toBe(true);
    expect(isOnItsWay({ ...parcel('CJ대한통운'), status: field('delivered') })).toBe(true);
    expect(isOnItsWay({ ...parcel('CJ대한통운', '612345678901'), status: field('preparing') })).toBe(true);
  });

  it('is nothing that no courier is named for', () => {
    expect(isOnItsWay({ status: field('shipping') })).toBe(false);
    expect(isOnItsWay({ ...parcel('CJ대한통운'), status: field('paid') })).toBe(false);
  });
});
