import browser from 'webextension-polyfill';
import { countIn } from '../kept/countKept';
import { keptParts, type Kept } from '../kept/types';
import { isDraftKey } from '../backup/sessionKeys';
import { settingNames } from '../settings/types';
import { privatePrefix } from './windowMemory';
import { toolbarButton } from './toolbarIcon';
import { clearToolbarReminder } from './toolbarReminder';
import { translate } from './translate';

/** `marks`: what we remember for ourselves, such as when the clock was last seen. */
export type WipedKind = keyof Kept | 'drafts' | 'settings' | 'look' | 'notifications' | 'marks';

export type WipedPlace = 'onComputer' | 'inAccount' | 'inMemory' | 'inBrowser';

/** How many of each kind stood where. */
export type Inventory = Partial<Record<WipedPlace, Partial<Record<WipedKind, number>>>>;

export interface Receipt {
  at: Date;
  /** What there was; null where there was no access to count them. */
  removed: Inventory | null;
  /** What a second look still found; null where there was no access to look. */
  left: Inventory | null;
}

const needed = { permissions: ['notifications' as const] };

/** Removes everything that this extension keeps in this browser, then looks at its storage again. Never throws. */
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
  const tabs = await browser.tabs.query({});
  // One that closes meanwhile holds up none of the others.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && clearTab(id)));
}

async function clearTab(tabId: number): Promise<void> {
  const plain = translate('toolbarTitleOnOrder');
  await toolbarButton().setBadgeText({ tabId, text: null });
  const title = await toolbarButton().getTitle({ tabId });
  if (title.startsWith(plain)) await toolbarButton().setTitle({ tabId, title: plain });
}

async function inventory(): Promise<Inventory | null> {
  try {
    const { local, sync, session } = browser.storage;
    const found: Inventory = {};
    const add = (place: WipedPlace, kind: WipedKind, count = 1) => {
      const there = (found[place] ??= {});
      there[kind] = (there[kind] ?? 0) + count;
    };
    for (const [place, area] of [
      ['onComputer', local],
      ['inAccount', sync],
      ['inMemory', session],
    ] as const)
      for (const [key, value] of Object.entries(await area.get(null)))
        if (!isEmpty(value)) add(place, kindOf(key), Math.max(countIn(key, value), 1));
    if (localStorage.getItem('look')) add('onComputer', 'look');
    if (await browser.permissions.contains(needed)) add('inBrowser', 'notifications');
    return found;
  } catch {
    return null;
  }
}

function kindOf(key: string): WipedKind {
  const part = keptParts.find((one) => one === key);
  if (part) return part;
  if (settingNames.some((name) => name === key)) return 'settings';
  return isDraftKey(key.replace(privatePrefix, '')) ? 'drafts' : 'marks';
}

/** An empty list that another page wrote meanwhile tells of nothing. */
function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
