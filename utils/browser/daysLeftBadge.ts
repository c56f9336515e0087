import { daysBetween } from '../hours/calendarDays';
import { koreanDay } from '../hours/koreanTime';
import { tabInFront } from './activeTab';
import { loadFromSession, saveToSession } from './sessionStore';
import { toolbarButton } from './toolbarIcon';
import { translate } from './translate';

const mostDays = 3;

/** Puts the days left on the badge of the tab in front, and remembers them for its page; null takes them away. */
export async function markDaysLeft(due: string | null, now: Date): Promise<void> {
  const tab = await tabInFront();
  if (tab?.id === undefined) return;
  await showDaysLeft(tab.id, due, now);
  if (tab.url) await saveToSession(dueKey(tab.url), due);
}

/** The same for a page that was looked at before, when it is opened again: the browser has forgotten its badge. */
export async function showKnownDaysLeft(tabId: number, url: string, now: Date): Promise<void> {
  const due = await loadFromSession(dueKey(url));
  if (typeof due === 'string') await showDaysLeft(tabId, due, now);
}

async function showDaysLeft(tabId: number, due: string | null, now: Date): Promise<void> {
  const today = koreanDay(now);
  const left = due && today ? daysBetween(today, due) : -1;
  const isNear = left >= 0 && left <= mostDays;
  await toolbarButton().setBadgeText({
    tabId,
    text: isNear ? translate('badge.daysLeft', [String(left)]) : '',
  });
}

function dueKey(url: string): string {
  return `due:${url.replace(/#.*$/, '')}`;
}
