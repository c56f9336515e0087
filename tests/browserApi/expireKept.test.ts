import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keptParts } from '../../utils/kept/types';
import { expireKept } from '../../utils/browser/expireKept';
import { ago, keptNow, keptSince } from '../kept/keptOf';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const DAY_MS = 86_400_000;
const { local, sync } = fakeBrowser.storage;
const steady = { seenOn: ago(1).slice(0, 10), steadySince: ago(20).slice(0, 10) };
const orders = async () => Object.keys((await local.get('orders'))['orders'] as object);

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await local.set({ ...keptSince(200), clockTrail: steady });
});

describe('when the browser starts', () => {
  it('what is older than half a year goes, where nothing else was chosen', async () => {
    await expireKept(keptNow);
    const { sellerHours, ownHolidays, ...others } = await local.get();
    expect(others['waiting'] ?? null).toBeNull();
    expect({ sellerHours, ownHolidays }).toMatchObject({ ownHolidays: ['2026-12-31'] });
    expect(others).toMatchObject({ waits: [], replies: [], reminders: [], orders: {} });
  });

  it.each([365, 0] as const)('nothing goes where %i days were chosen', async (keptFor) => {
    await local.set({ keptFor });
    await expireKept(keptNow);
    expect(await orders()).toHaveLength(1);
  });

  it('nothing goes where the choice cannot be read, or is one of a later version', async () => {
    await local.set({ keptFor: 730 });
    await expireKept(keptNow);
    expect(await orders()).toHaveLength(1);
    await local.set({ keptFor: 30 });
    const { get } = local;
    vi.spyOn(local, 'get').mockImplementation((keys) =>
      keys === 'keptFor' ? Promise.reject(new Error('No access')) : get(keys),
    );
    await expireKept(keptNow);
    expect(await orders()).toHaveLength(1);
  });

  it('nothing goes by what was chosen on another computer', async () => {
    await local.set({ ...keptSince(100) });
    await sync.set({ keptFor: 30, settings: { keptFor: 30 } });
    await expireKept(keptNow);
    expect(await orders()).toHaveLength(1);
  });

  it('nothing goes by a clock that has just leapt a year ahead', async () => {
    await local.set({ ...keptSince(3) });
    for (const day of [365, 366, 371]) await expireKept(new Date(keptNow.getTime() + day * DAY_MS));
    expect(await orders()).toHaveLength(1);
    await expireKept(new Date(keptNow.getTime() + 372 * DAY_MS));
    expect(await orders()).toEqual([]);
  });

  it('nothing goes the first time that the clock is looked at', async () => {
    await local.remove('clockTrail');
    await expireKept(keptNow);
    expect(await orders()).toHaveLength(1);
  });

  it('no trace of the time is left where nothing is kept any more', async () => {
    await local.remove(keptParts);
    await expireKept(keptNow);
    expect(await local.get()).toEqual({});
  });

  it('no trace of the time is left when the last record goes by itself', async () => {
    await local.set({ sellerHours: {}, ownHolidays: [] });
    await expireKept(keptNow);
    expect(await local.get()).not.toHaveProperty('clockTrail');
    expect(await orders()).toEqual([]);
  });

  it('nothing is written where nothing has changed since, and no error comes of a store that is full', async () => {
    await local.set({ ...keptSince(3) });
    await expireKept(keptNow);
    const set = vi.spyOn(local, 'set');
    await expireKept(keptNow);
    expect(set).not.toHaveBeenCalled();
    set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await local.remove('clockTrail');
    await expect(expireKept(keptNow)).resolves.toBeUndefined();
    await expect(expireKept(new Date(Number.NaN))).resolves.toBeUndefined();
  });
});
