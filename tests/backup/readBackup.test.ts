import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { backupName, backupText } from '../../utils/backup/backupFile';
import { readBackup } from '../../utils/backup/readBackup';
import { backupVersion, largestBackup, type Backup } from '../../utils/backup/types';
import { emptyKept } from '../../utils/kept/types';
import { defaultSettings, keptDays, textSizes, themes } from '../../utils/settings/types';
import { keptNow, keptSince } from '../kept/keptOf';

const own: Backup = {
  settings: { ...defaultSettings, name: '박가상', tone: 'firm', theme: 'dark' },
  kept: keptSince(3),
  session: { 'work:naver-pay:2026111710034503': { item: 0 }, 'order:chosen': 'work:by-hand' },
};

function file(text: string) {
  return { size: new Blob([text]).size, text: () => Promise.resolve(text) };
}
const ours = (parts: object) =>
  file(JSON.stringify({ format: 'baro-munui', version: 1, kept: {}, ...parts }));

const sealedIn = (text: string) => JSON.parse(text).encrypted as { salt: string; iv: string };
const gone = () => Promise.reject(new DOMException('moved', 'NotFoundError'));

describe('a file that was exported', () => {
  it('brings back the same', async () => {
    expect(await readBackup(file(await backupText(own, keptNow)))).toEqual({ backup: own, unusable: 0 });
  });

  it('brings back the same under its passphrase, in whichever way its letters are typed', async () => {
    const text = await backupText(own, keptNow, '달빛 담요 7');
    expect(text).not.toContain('구름결');
    expect(text).not.toContain('박가상');
    const typedOnMac = '달빛 담요 7'.normalize('NFD');
    expect(await readBackup(file(text), typedOnMac)).toEqual({ backup: own, unusable: 0 });
  });

  it('asks for the passphrase, and opens with no other', async () => {
    const text = await backupText(own, keptNow, '달빛 담요 7');
    expect(await readBackup(file(text))).toBe('locked');
    expect(await readBackup(file(text), '달빛 담요 8')).toBe('wrong-passphrase');
  });

  it('is encrypted anew each time', async () => {
    const [one, other] = await Promise.all([
      backupText(own, keptNow, 'x'.repeat(9)),
      backupText(own, keptNow, 'x'.repeat(9)),
    ]);
    expect(sealedIn(one).salt).not.toBe(sealedIn(other).salt);
    expect(sealedIn(one).iv).not.toBe(sealedIn(other).iv);
  });

  it('is called by the day in Korea', () => {
    expect(backupName(new Date('2026-11-22T16:00:00Z'))).toBe('baro-munui-2026-11-23.json');
  });

  it('brings back the same, whatever was kept', async () => {
    const instants = fc
      .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString());
    const kept = fc.record({
      waits: fc.array(
        fc.record({
          channel: fc.constantFrom('phone' as const, 'centre-chat' as const),
          startedAt: instants,
          seconds: fc.nat(86_400),
          answered: fc.boolean(),
        }),
      ),
      sellerHours: fc.dictionary(
        fc.string().filter((key) => !['__proto__', 'prototype', 'constructor'].includes(key)),
        fc.record({ text: fc.string({ maxLength: 50 }), confirmed: fc.boolean() }),
        { noNullPrototype: true },
      ),
    });
    const settings = fc.record({
      name: fc.constantFrom('', '박가상'),
      theme: fc.constantFrom(...themes),
      textSize: fc.constantFrom(...textSizes),
      keptFor: fc.constantFrom(...keptDays),
    });
    await fc.assert(
      fc.asyncProperty(kept, settings, async (some, chosen) => {
        const backup = { settings: { ...defaultSettings, ...chosen }, kept: { ...emptyKept, ...some } };
        expect(await readBackup(file(await backupText(backup, keptNow)))).toEqual({ backup, unusable: 0 });
      }),
    );
  });
});

describe('nothing is taken from', () => {
  it('a file of 100 MB, which is not even read', async () => {
    const text = vi.fn<() => Promise<string>>();
    expect(await readBackup({ size: 100_000_000, text })).toBe('too-big');
    expect(await readBackup({ size: largestBackup + 1, text })).toBe('too-big');
    expect(text).not.toHaveBeenCalled();
  });

  it('a file that is gone by now', async () => {
    expect(await readBackup({ size: 10, text: gone })).toBe('unreadable');
  });

  it.each(['', 'baro', '<html>', '{"format":"baro-munui"', '['.repeat(100_000)])(
    'no JSON: %#',
    async (text) => {
      expect(await readBackup(file(text))).toBe('not-json');
    },
  );

  it.each(['null', '7', '[]', '"baro-munui"', '{}', '{"format":"other","version":1}'])(
    'another program’s JSON: %s',
    async (text) => expect(await readBackup(file(text))).toBe('not-ours'),
  );

  it('a later version’s file', async () => {
    expect(await readBackup(ours({ version: backupVersion + 1 }))).toBe('newer');
  });

  it.each([
    { version: undefined },
    { version: '1' },
    { version: 0 },
    { kept: undefined },
    { kept: [] },
    { encrypted: null },
    { encrypted: {} },
  ])('a damaged one: %o', async (parts) => {
    expect(await readBackup(ours(parts), 'x')).toBe('damaged');
  });

  it('one that would keep the browser busy for minutes, or whose key would be weak', async () => {
    const sealed = { salt: 'AAAA', iv: 'AAAA', data: 'AAAA' };
    for (const iterations of [1, 99_999, 600_001, 1e12, 600_000.5, '600000', null])
      expect(await readBackup(ours({ encrypted: { ...sealed, iterations } }), 'x')).toBe('damaged');
  });

  it('one in which a single bit was changed', async () => {
    const whole = JSON.parse(await backupText(own, keptNow, 'right'));
    const { data } = whole.encrypted;
    whole.encrypted.data = (data[0] === 'A' ? 'B' : 'A') + data.slice(1);
    expect(await readBackup(file(JSON.stringify(whole)), 'right')).toBe('wrong-passphrase');
  });

  it('one with more records than anybody has', async () => {
    const waits = Array.from({ length: 10_001 }, () => 0);
    expect(await readBackup(ours({ kept: { waits } }))).toBe('too-many');
    const orders = Object.fromEntries(waits.map((_, index) => [`k${index}`, 0]));
    expect(await readBackup(ours({ kept: { orders } }))).toBe('too-many');
    const session = Object.fromEntries(waits.map((_, index) => [`work:${index}`, {}]));
    expect(await readBackup(ours({ session }))).toBe('too-many');
  });
});

describe('of a file that is partly damaged', () => {
  it('what makes sense is taken, the rest is counted', async () => {
    const { theme, keptFor, ...settings } = defaultSettings;
    const { waits, orders } = keptSince(3);
    const [key, order] = Object.entries(orders)[0]!;
    const read = await readBackup(
      ours({
        settings: { ...defaultSettings, theme: 'sepia', keptFor: 730 },
        kept: {
          waits: [...waits, { channel: 'phone' }, null],
          replies: 'none',
          orders: { [key]: { ...order, sent: [...order.sent, { at: 'x' }] } },
        },
        session: { 'work:a': { item: 0 }, 'work:b': 7, 'private:work:c': {}, tabs: {} },
      }),
    );
    expect(read).toEqual({
      backup: {
        settings,
        kept: { ...emptyKept, waits, orders },
        session: { 'work:a': { item: 0 } },
      },
      unusable: 2 + 2 + 1 + 1 + 3,
    });
  });

  it('names that would reach into every object do nothing', async () => {
    const text =
      '{"format":"baro-munui","version":1,"__proto__":{"polluted":1},"settings":{"__proto__":{"polluted":1}},' +
      '"kept":{"__proto__":{"polluted":1},"sellerHours":{"__proto__":{"text":"x","confirmed":true},' +
      '"constructor":{"text":"x","confirmed":true}},"orders":{"__proto__":{"sent":[]}}},' +
      '"session":{"__proto__":{"polluted":1},"work:a":{"__proto__":{"polluted":1}}}}';
    const read = await readBackup(file(text));
    expect(read).toMatchObject({ unusable: expect.any(Number) });
    expect(JSON.stringify(read)).not.toContain('constructor');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    if (typeof read === 'string') throw new Error(read);
    expect(Object.getPrototypeOf(read.backup.kept.sellerHours)).toBe(Object.prototype);
    expect(Object.keys(read.backup.kept.sellerHours)).toEqual([]);
  });
});

describe('any JSON', () => {
  it('is refused or read, without an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), async (kept, settings, session) => {
        const read = await readBackup(ours({ kept, settings, session }));
        const parts = typeof read === 'string' ? emptyKept : read.backup.kept;
        expect(Object.keys(parts)).toEqual(Object.keys(emptyKept));
        expect(typeof read === 'string' ? 0 : read.unusable).toBeGreaterThanOrEqual(0);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(await readBackup(file(text))).toBe('not-ours');
      }),
    );
  });
});
