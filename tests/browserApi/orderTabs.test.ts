import { beforeEach, describe, expect, it, vi } from 'vitest';
import { markDaysLeft } from '../../utils/browser/daysLeftBadge';
import { markOrderTab, turnAlarm, turnOrderTabs } from '../../utils/browser/orderTabs';
import { resetToolbar, toolbar } from './fakeToolbar';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeToolbar')).fakeToolbarBrowser,
}));

const korean = (text: string) => new Date(`${text}:00+09:00`);
const naver = 'https://orders.pay.naver.com/order/status/1';
const other = 'https://mc.coupang.com/ssr/desktop/order/1';

beforeEach(resetToolbar);

describe('the toolbar’s title on an order page', () => {
  it('says whether Naver’s centre is open, and turns when that changes', async () => {
    await markOrderTab(1, naver, korean('2026-11-23T17:59'));
    expect(toolbar.title.get(1)).toBe(
      '바로문의: 이 주문 문의 쓰기\n네이버페이 고객센터: 운영 중 · 18:00까지',
    );
    expect(toolbar.alarms.get(turnAlarm)).toBe(korean('2026-11-23T18:00').getTime());
    await turnOrderTabs(korean('2026-11-23T18:00'));
    expect(toolbar.title.get(1)).toBe(
      '바로문의: 이 주문 문의 쓰기\n네이버페이 고객센터: 운영 종료 · 내일(화) 09:00 시작',
    );
    // "내일" is "오늘" from midnight on.
    expect(toolbar.alarms.get(turnAlarm)).toBe(korean('2026-11-24T00:00').getTime());
    await turnOrderTabs(korean('2026-11-24T00:00'));
    expect(toolbar.title.get(1)).toContain('운영 전 · 오늘 09:00 시작');
    expect(toolbar.alarms.get(turnAlarm)).toBe(korean('2026-11-24T09:00').getTime());
  });

  it('reaches every one of several tabs that load at once', async () => {
    const now = korean('2026-11-23T11:00');
    await Promise.all([1, 2, 3].map((tabId) => markOrderTab(tabId, naver, now)));
    await turnOrderTabs(korean('2026-11-23T18:00'));
    for (const tabId of [1, 2, 3]) expect(toolbar.title.get(tabId)).toContain('운영 종료');
  });

  it('says nothing of Naver on another store’s', async () => {
    await markOrderTab(2, other, korean('2026-11-23T11:00'));
    expect(toolbar.title.get(2)).toBe('바로문의: 이 주문 문의 쓰기');
  });

  it('is left alone once the tab shows another page, and no alarm rings for nobody', async () => {
    await markOrderTab(1, naver, korean('2026-11-23T17:00'));
    // The browser takes a tab's title back when it goes to another page.
    toolbar.title.delete(1);
    toolbar.alarms.clear();
    await turnOrderTabs(korean('2026-11-23T18:00'));
    expect(toolbar.title.has(1)).toBe(false);
    await turnOrderTabs(korean('2026-11-24T09:00'));
    expect(toolbar.alarms.has(turnAlarm)).toBe(false);
  });

  it('is no trap: an address that only looks like Naver’s is not', async () => {
    await markOrderTab(3, 'https://naver.com.example/order', korean('2026-11-23T11:00'));
    await markOrderTab(4, 'https://notnaver.com/order', korean('2026-11-23T11:00'));
    expect([toolbar.title.get(3), toolbar.title.get(4)].join()).not.toContain('고객센터');
  });
});

describe('the badge', () => {
  it.each([
    ['2026-11-26', 'D-3'],
    ['2026-11-23', 'D-0'],
    ['2026-11-27', null],
    ['2026-11-22', null],
  ])('for %s is %j on 23 November', async (due, badge) => {
    await markDaysLeft(due, '2026-11-23');
    expect(toolbar.badge.get(1)).toBe(badge);
  });

  it('is there again, counted anew, when the page is opened again', async () => {
    await markDaysLeft('2026-11-26', '2026-11-23');
    toolbar.badge.clear();
    await markOrderTab(7, `${naver}#top`, korean('2026-11-24T11:00'));
    expect(toolbar.badge.get(7)).toBe('D-2');
    await markOrderTab(8, other, korean('2026-11-24T11:00'));
    expect(toolbar.badge.has(8)).toBe(false);
  });

  it('counts a day less from Korean midnight on, while the tab stays open', async () => {
    await markOrderTab(1, naver, korean('2026-11-23T22:00'));
    await markDaysLeft('2026-11-26', '2026-11-23');
    await turnOrderTabs(korean('2026-11-24T00:00'));
    expect(toolbar.badge.get(1)).toBe('D-2');
    await turnOrderTabs(korean('2026-11-27T00:00'));
    expect(toolbar.badge.get(1)).toBeNull();
  });

  it('goes when nothing is due any more', async () => {
    await markDaysLeft('2026-11-26', '2026-11-23');
    await markDaysLeft(null, '2026-11-23');
    expect(toolbar.badge.get(1)).toBeNull();
    await markOrderTab(7, naver, korean('2026-11-24T11:00'));
    expect(toolbar.badge.has(7)).toBe(false);
  });

  it('is none without a tab', async () => {
    toolbar.front = {};
    await markDaysLeft('2026-11-26', '2026-11-23');
    expect(toolbar.badge.size).toBe(0);
  });
});
