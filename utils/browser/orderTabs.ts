import { openingState } from '../hours/openingState';
import { setAlarm } from './alarms';
import { centreHours } from './centreHours';
import { showKnownDaysLeft } from './daysLeftBadge';
import { openingWords } from './openingWords';
import { loadFromSession, saveToSession } from './sessionStore';
import { markOrderPage, toolbarButton } from './toolbarIcon';
import { translate } from './translate';

export const openingAlarm = 'opening';

const NAVER_TABS = 'tabs:naver';

/**
 * Marks the tab of an order page: the icon in colour, the title with the state of Naver's centre where the order is
 * Naver's, the badge with the days left that the popup found there before.
 */
export async function markOrderTab(tabId: number, url: string, now: Date): Promise<void> {
  await markOrderPage(tabId);
  if (isNaverAddress(url)) {
    await saveToSession(NAVER_TABS, [...new Set([...(await naverTabs()), tabId])]);
    await turnOpeningTitles(now);
  }
  await showKnownDaysLeft(tabId, url, now);
}

/** Writes the centre's state into the titles of Naver's order pages, and comes back when it changes. */
export async function turnOpeningTitles(now: Date): Promise<void> {
  const tabs = await naverTabs();
  if (tabs.length === 0) return;
  const opening = openingState(await centreHours(), now);
  const title = `${translate('toolbarTitleOnOrder')}\n${translate('status.centre')}: ${openingWords(opening, now)}`;
  const isOpen = await Promise.all(tabs.map((tabId) => retitled(tabId, title)));
  const left = tabs.filter((_, index) => isOpen[index]);
  await saveToSession(NAVER_TABS, left);
  if (opening.changesAt && left.length > 0) setAlarm(openingAlarm, opening.changesAt);
}

/** Whether the tab still shows the page: the browser takes the title back when it goes to another one. */
async function retitled(tabId: number, title: string): Promise<boolean> {
  try {
    const current = await toolbarButton().getTitle({ tabId });
    if (!current.startsWith(translate('toolbarTitleOnOrder'))) return false;
    await toolbarButton().setTitle({ tabId, title });
    return true;
  } catch {
    return false;
  }
}

async function naverTabs(): Promise<number[]> {
  const stored = await loadFromSession(NAVER_TABS);
  return Array.isArray(stored) ? stored.filter((one): one is number => typeof one === 'number') : [];
}

function isNaverAddress(url: string): boolean {
  return /^https:\/\/(?:[\w-]+\.)*naver\.com\//.test(url);
}
