import { describe, expect, it } from 'vitest';
import { scanSilence } from '../../utils/deadlines/scanSilence';
import type { OrderItem } from '../../utils/orders/types';
import { field } from '../inquiry/orders';

const at = (day: string) => new Date(`${day}T10:00:00+09:00`);
const parcel: OrderItem = {
  status: field('shipping'),
  trackingNumber: field('612345678901'),
  lastScanOn: field('2026-11-19'),
};

describe('scanSilence', () => {
  it('begins after two business days without a scan', () => {
    expect(scanSilence(parcel, at('2026-11-20'))).toBeNull();
    expect(scanSilence(parcel, at('2026-11-22'))).toBeNull();
    expect(scanSilence(parcel, at('2026-11-23'))).toEqual({ since: '2026-11-19', businessDays: 2 });
    expect(scanSilence(parcel, at('2026-11-25'))).toEqual({ since: '2026-11-19', businessDays: 4 });
  });

  it('does not count holidays, those of the shopper’s own neither', () => {
    expect(scanSilence(parcel, at('2026-11-23'), ['2026-11-20'])).toBeNull();
  });

  it('is said only of a parcel on its way whose number and trace are known', () => {
    const { trackingNumber: _number, ...unnumbered } = parcel;
    const { lastScanOn: _scan, ...untraced } = parcel;
    const weak = { ...parcel, lastScanOn: field('2026-11-19', false) };
    for (const item of [unnumbered, untraced, weak, { ...parcel, status: field<'delivered'>('delivered') }])
      expect(scanSilence(item, at('2026-11-25'))).toBeNull();
    expect(scanSilence({ ...parcel, lastScanOn: field('2026-02-30') }, at('2026-11-25'))).toBeNull();
    expect(scanSilence(parcel, new Date(Number.NaN))).toBeNull();
  });

  it('counts no further than a year', () => {
    expect(scanSilence({ ...parcel, lastScanOn: field('2024-01-02') }, at('2026-11-25'))?.businessDays).toBe(
      250,
    );
  });
});
