import { addDays } from '../hours/calendarDays';
import { koreanDay, koreanInstant } from '../hours/koreanTime';
import { openingState } from '../hours/openingState';
import type { OpeningState } from '../hours/types';
import { setAlarm } from './alarms';
import { centreHours } from './centreHours';
import { recountDaysLeft, showKnownDaysLeft } from './daysLeftBadge';
import { oneByOne } from './oneByOne';
import { openingWords } from './openingWords';
import { loadFromSession, saveToSession } from './sessionStore';
import { markOrderPage, toolbarButton } from './toolbarIcon';
import { translate } from './translate';

/** Rings when a title or a badge says something that is no longer true. */
export const turnAlarm = 'turn';

const ORDER_TABS = 'tabs';

/** The tabs that show an order page, by their address: as long as the title that we gave them stands. */
type OrderTabs = Record<string, string>;

/** A browser that starts opens many tabs at once, and each adds itself to the list. */
const inTurn = oneByOne();

/**
 * Marks the tab of an order page: the icon in colour, the title with the state of Naver's centre where the order is
 * Naver's, the badge with the days left that the popup found there before.
 */
export function markOrderTab(tabId: number, url: string, now: Date): Promise<void> {
  return inTurn(async () => {
    await markOrderPage(tabId);
    await showKnownDaysLeft(tabId, url, now);
    await saveToSession(ORDER_TABS, { ...(await orderTabs()), [tabId]: url });
    await turn(now);
  });
}

/** Puts titles and badges of order pages right when the centre has opened or closed, or a day has begun. */
export function turnOrderTabs(now: Date): Promise<void> {
  return inTurn(() => turn(now));
}

async function turn(now: Date): Promise<void> {
  const opening = openingState(await centreHours(), now);
  const tabs: OrderTabs = {};
  for (const [id, url] of Object.entries(await orderTabs()))
    if (await isTurned(Number(id), url, opening, now)) tabs[id] = url;
  await saveToSession(ORDER_TABS, tabs);
  if (Object.keys(tabs).length > 0) setAlarm(turnAlarm, nextTurn(opening, now));
}

/** Whether the tab still shows the page: the browser takes the title back when it goes to another one. */
async function isTurned(tabId: number, url: string, opening: OpeningState, now: Date): Promise<boolean> {
  const orderTitle = translate('toolbarTitleOnOrder');
  try {
    const current = await toolbarButton().getTitle({ tabId });
    if (!current.startsWith(orderTitle)) return false;
    const state = `\n${translate('status.centre')}: ${openingWords(opening, now)}`;
    await toolbarButton().setTitle({ tabId, title: isNaverAddress(url) ? orderTitle + state : orderTitle });
    await recountDaysLeft(tabId, url, now);
    return true;
  } catch {
    // The tab was closed.
    return false;
  }
}

/** The centre's next change or the next Korean midnight: "내일 09:00" is "오늘" from then on, and a day less is left. */
function nextTurn({ changesAt }: OpeningState, now: Date): Date {
  const today = koreanDay(now);
  const midnight = today ? koreanInstant(addDays(today, 1), '00:00') : null;
  const times = [changesAt, midnight].flatMap((at) => at?.getTime() ?? []);
  return new Date(Math.min(...times));
}

async function orderTabs(): Promise<OrderTabs> {
  const stored = await loadFromSession(ORDER_TABS);
  return typeof stored === 'object' && stored !== null ? (stored as OrderTabs) : {};
}

function isNaverAddress(url: string): boolean {
  return /^https:\/\/(?:[\w-]+\.)*naver\.com\//.test(url);
}
