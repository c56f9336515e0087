import browser, { type Storage } from 'webextension-polyfill';
import { mergedKept } from '../backup/mergedKept';
import { mergedSettings } from '../backup/mergedSettings';
import { draftsOf } from '../backup/sessionKeys';
import type { Backup } from '../backup/types';
import { checkedKept } from '../kept/checkedKept';
import { keptParts, type Kept } from '../kept/types';
import type { Settings } from '../settings/types';
import { saveSettings } from './saveSettings';
import { storedKeptFor } from './storedKeptFor';

/**
 * Everything that the extension keeps, for a file; with it what the browser refused to keep so far. Throws without
 * access: a file with nothing in it would look whole.
 */
export async function currentBackup(
  settings: Settings,
  unsaved: Partial<Kept>,
  withDrafts: boolean,
): Promise<Backup> {
  const { local, session } = browser.storage;
  const kept = { ...checkedKept(await local.get([...keptParts])), ...unsaved };
  return { settings, kept, ...(withDrafts && { session: draftsOf(await session.get(null)) }) };
}

/** `refused`: the browser kept nothing of it and all is as it was; `torn`: not even that could be had. */
export type Applied = 'done' | 'refused' | 'torn';

/**
 * Takes over a file's content, all of it or nothing. `merge` adds it to what is here, of which drafts stay as they are;
 * `replace` puts it in the place of what is here.
 */
export async function applyBackup(file: Backup, way: 'merge' | 'replace'): Promise<Applied> {
  const { local, session } = browser.storage;
  const undo: (() => Promise<void>)[] = [];
  const isMerged = way === 'merge';
  try {
    const here = [...keptParts, 'keptFor'];
    const before = await local.get(here);
    await local.set({ ...(isMerged ? mergedKept(checkedKept(before), file.kept) : file.kept) });
    undo.push(() => putBack(local, before, here));
    if (file.session) {
      const drafts = draftsOf(await session.get(null));
      const wanted = isMerged ? { ...file.session, ...drafts } : file.session;
      await session.set(wanted);
      undo.push(() => putBack(session, drafts, Object.keys(wanted)));
      await session.remove(Object.keys(drafts).filter((key) => !(key in wanted)));
    }
    if (file.settings) {
      const settings = isMerged ? mergedSettings(await storedKeptFor(), file.settings) : file.settings;
      if ((await saveSettings(settings)) === 'nowhere') throw new Error('Refused');
    }
    return 'done';
  } catch {
    return Promise.all(undo.map((step) => step())).then(
      () => 'refused',
      () => 'torn',
    );
  }
}

/** What stood there before, and nothing else under these keys. What takes room goes first. */
async function putBack(
  area: Storage.StorageArea,
  before: Record<string, unknown>,
  keys: string[],
): Promise<void> {
  await area.remove(keys.filter((key) => !(key in before)));
  await area.set(before);
}
