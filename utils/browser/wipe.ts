import browser from 'webextension-polyfill';
import { countIn, keptParts } from '../kept/countKept';
import type { Kept } from '../kept/types';
import { isDraftKey } from '../backup/sessionKeys';
import { privatePrefix } from './windowMemory';
import { toolbarButton } from './toolbarIcon';
import { clearToolbarReminder } from './toolbarReminder';
import { translate } from './translate';

/** `marks`: what we remember for ourselves, such as when the clock was last seen. */
export type WipedKind = keyof Kept | 'drafts' | 'settings' | 'look' | 'notifications' | 'marks';

type Inventory = Partial<Record<WipedKind, number>>;

export interface Receipt {
  at: Date;
  /** How many of each kind there were; null where there was no access to count them. */
  removed: Inventory | null;
  /** What a second look still found; null where there was no access to look. */
  left: Inventory | null;
}

const needed = { permissions: ['notifications' as const] };

/** Removes everything that this extension keeps in this browser, then looks again. Never throws. */
export async function wipe(now: Date): Promise<Receipt> {
  const removed = await inventory();
  await allTried([
    () => browser.alarms.clearAll(),
    clearToolbarReminder,
    clearTabs,
    forgetNotifications,
    () => browser.storage.session.clear(),
    () => browser.storage.sync.clear(),
    () => browser.storage.local.clear(),
    () => localStorage.clear(),
  ]);
  return { at: now, removed, left: await inventory() };
}

/** One that fails holds up none of the others: what is left over the second look tells. */
async function allTried(steps: (() => unknown)[]): Promise<void> {
  await Promise.allSettled(steps.map(async (step) => step()));
}

async function forgetNotifications(): Promise<void> {
  // Without the permission there is nothing of that name.
  const shown = Object.keys((await browser.notifications?.getAll()) ?? {});
  await Promise.allSettled(shown.map((id) => browser.notifications.clear(id)));
  await browser.permissions.remove(needed);
}

/** The days left on the badges of open pages, and in titles when the centre closes, which nobody would put right. */
async function clearTabs(): Promise<void> {
  const plain = translate('toolbarTitleOnOrder');
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    await toolbarButton().setBadgeText({ tabId: id, text: null });
    const title = await toolbarButton().getTitle({ tabId: id });
    if (title.startsWith(plain)) await toolbarButton().setTitle({ tabId: id, title: plain });
  }
}

async function inventory(): Promise<Inventory | null> {
  try {
    const { local, sync, session } = browser.storage;
    const found: Inventory = {};
    const add = (kind: WipedKind, count = 1) => (found[kind] = (found[kind] ?? 0) + count);
    for (const area of [local, sync, session])
      for (const [key, value] of Object.entries(await area.get(null)))
        if (!isEmpty(value)) add(kindOf(key), Math.max(countIn(key, value), 1));
    if (localStorage.getItem('look')) add('look');
    if (await browser.permissions.contains(needed)) add('notifications');
    return found;
  } catch {
    return null;
  }
}

function kindOf(key: string): WipedKind {
  const part = keptParts.find((one) => one === key);
  if (part || key === 'settings') return part ?? 'settings';
  return isDraftKey(key.replace(privatePrefix, '')) ? 'drafts' : 'marks';
}

/** An empty list that another page wrote meanwhile tells of nothing. */
function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
