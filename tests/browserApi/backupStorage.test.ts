import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyBackup, currentBackup } from '../../utils/browser/backupStorage';
import { saveSettings } from '../../utils/browser/saveSettings';
import { loadSettings } from '../../utils/browser/settingsStorage';
import type { Backup } from '../../utils/backup/types';
import { emptyKept } from '../../utils/kept/types';
import { defaultSettings } from '../../utils/settings/types';
import { keptSince } from '../kept/keptOf';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { local, session, sync } = fakeBrowser.storage;
const own = { ...defaultSettings, name: '박가상' };
const drafts = { 'work:a': { item: 0, note: 'here' }, 'order:chosen': 'work:a' };
const marks = { tabs: { 1: 'https://shop.example.com/' }, 'private:work:b': { item: 1 }, 'told:x': true };
const file: Backup = {
  settings: { ...defaultSettings, name: '김가람' },
  kept: keptSince(9),
  session: { 'work:a': { item: 0, note: 'file' }, 'work:c': { item: 2 } },
};
const everything = async () => [await local.get(), await session.get(), await sync.get()];

const refuse = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await local.set({ ...keptSince(3), lastSeen: 'x' });
  await session.set({ ...drafts, ...marks });
  await saveSettings(own);
});

describe('what is exported', () => {
  it('is all that is kept, without drafts unless the shopper wants them', async () => {
    expect(await currentBackup(own, {}, false)).toEqual({ settings: own, kept: keptSince(3) });
  });

  it('has the drafts and orders of this session, nothing of a private window and no mark of ours', async () => {
    expect((await currentBackup(own, {}, true)).session).toEqual(drafts);
  });

  it('has what the browser refused to keep', async () => {
    const { kept } = await currentBackup(own, { ownHolidays: ['2027-01-02'] }, false);
    expect(kept.ownHolidays).toEqual(['2027-01-02']);
  });

  it('is never an empty file in place of what could not be read', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('No access'));
    await expect(currentBackup(own, {}, false)).rejects.toThrow('No access');
  });
});

describe('what is imported', () => {
  it('is added, with the drafts that are here left alone and the file’s settings', async () => {
    expect(await applyBackup(file, 'merge')).toBe('done');
    const stored = await local.get();
    expect(stored['waits']).toHaveLength(2);
    expect(stored['lastSeen']).toBe('x');
    expect(await session.get()).toEqual({ ...drafts, ...marks, 'work:c': { item: 2 } });
    expect((await loadSettings()).name).toBe('김가람');
  });

  it.each([
    [180, 30, 180],
    [30, 180, 180],
    [0, 365, 0],
    [365, 0, 0],
  ] as const)(
    'and merged shortens no time to keep records: %i here, %i in the file',
    async (here, there, then) => {
      await saveSettings({ ...own, keptFor: here });
      const settings = { ...own, keptFor: there };
      expect(await applyBackup({ kept: emptyKept, settings }, 'merge')).toBe('done');
      expect((await loadSettings()).keptFor).toBe(then);
      expect(await applyBackup({ kept: emptyKept, settings }, 'replace')).toBe('done');
      expect((await loadSettings()).keptFor).toBe(there);
    },
  );

  it('takes the place of all that is here where that is wanted', async () => {
    expect(await applyBackup(file, 'replace')).toBe('done');
    expect(await local.get()).toEqual({ ...keptSince(9), lastSeen: 'x', keptFor: 180 });
    expect(await session.get()).toEqual({ ...file.session, ...marks });
  });

  it('leaves drafts and settings alone of which the file has none', async () => {
    expect(await applyBackup({ kept: emptyKept }, 'replace')).toBe('done');
    expect(await session.get()).toEqual({ ...drafts, ...marks });
    expect(await loadSettings()).toEqual(own);
  });

  it('merged has no say where a later version chose for how long records are kept', async () => {
    await local.set({ keptFor: 730 });
    expect(await applyBackup(file, 'merge')).toBe('done');
    expect(await local.get('keptFor')).toEqual({ keptFor: 730 });
  });

  it('leaves alone every setting that the file does not have', async () => {
    await saveSettings({ keptFor: 0 });
    expect(await applyBackup({ kept: emptyKept, settings: { tone: 'firm' } }, 'replace')).toBe('done');
    expect(await loadSettings()).toEqual({ ...own, tone: 'firm', keptFor: 0 });
  });

  it('brings back what was exported and removed', async () => {
    const backup = await currentBackup(own, {}, true);
    fakeBrowser.reset();
    expect(await applyBackup(backup, 'replace')).toBe('done');
    expect(await currentBackup(await loadSettings(), {}, true)).toEqual(backup);
  });

  describe.each(['merge', 'replace'] as const)('to %s is all or nothing', (way) => {
    it('where the records are refused', async () => {
      const before = await everything();
      vi.spyOn(local, 'set').mockImplementationOnce(refuse);
      expect(await applyBackup(file, way)).toBe('refused');
      expect(await everything()).toEqual(before);
    });

    it('where the drafts are refused', async () => {
      const before = await everything();
      vi.spyOn(session, 'set').mockImplementationOnce(refuse);
      expect(await applyBackup(file, way)).toBe('refused');
      expect(await everything()).toEqual(before);
    });

    it('where the settings are refused', async () => {
      const before = await everything();
      const { set } = local;
      vi.spyOn(sync, 'set').mockImplementation(refuse);
      vi.spyOn(local, 'set').mockImplementation((values) => ('name' in values ? refuse() : set(values)));
      expect(await applyBackup(file, way)).toBe('refused');
      expect(await everything()).toEqual(before);
    });
  });

  it('says so where not even what stood before can be put back', async () => {
    vi.spyOn(session, 'set').mockRejectedValue(new Error('full'));
    const { set } = local;
    let times = 0;
    vi.spyOn(local, 'set').mockImplementation((values) => {
      times += 1;
      return times === 1 ? set(values) : Promise.reject(new Error('full'));
    });
    expect(await applyBackup(file, 'merge')).toBe('torn');
  });

  it('changes nothing without access', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('No access'));
    expect(await applyBackup(file, 'merge')).toBe('refused');
  });
});
