import { daysBetween, isDay } from '../hours/calendarDays';
import { koreanDay } from '../hours/koreanTime';
import { tabInFront } from './activeTab';
import { loadFromSession, saveToSession } from './sessionStore';
import { toolbarButton } from './toolbarIcon';
import { translate } from './translate';

const mostDays = 3;

/** Puts the days left from `today` on on the badge of the tab in front; of a private tab's page nothing is remembered. */
export async function markDaysLeft(due: string | null, today: string): Promise<void> {
  const tab = await tabInFront();
  if (tab?.id === undefined) return;
  await showDaysLeft(tab.id, due, today);
  if (tab.url && !tab.incognito) await saveToSession(dueKey(tab.url), due);
}

/** The same for a page that was looked at before, when it is opened again: the browser has forgotten its badge. */
export async function showKnownDaysLeft(tabId: number, url: string, now: Date): Promise<void> {
  const due = await loadFromSession(dueKey(url));
  if (typeof due === 'string') await showDaysLeft(tabId, due, koreanDay(now) ?? '');
}

/** Counts anew what the badge of a tab says, where it says anything: a page without a popup has none. */
export async function recountDaysLeft(tabId: number, url: string, now: Date): Promise<void> {
  if (await toolbarButton().getBadgeText({ tabId })) await showKnownDaysLeft(tabId, url, now);
}

async function showDaysLeft(tabId: number, due: string | null, today: string): Promise<void> {
  const left = due && isDay(today) ? daysBetween(today, due) : -1;
  const isNear = left >= 0 && left <= mostDays;
  // Null lets the tab show what the toolbar says everywhere; '' would hide a reminder.
  const text = isNear ? translate('badge.daysLeft', [String(left)]) : null;
  await toolbarButton().setBadgeText({ tabId, text });
}

function dueKey(url: string): string {
  return `due:${url.replace(/#.*$/, '')}`;
}
