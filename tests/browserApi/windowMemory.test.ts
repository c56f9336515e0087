import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { markDaysLeft } from '../../utils/browser/daysLeftBadge';
import { forgetPrivate } from '../../utils/browser/forgetPrivate';
import { resetToolbar, toolbar } from './fakeToolbar';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeToolbar')).fakeToolbarBrowser,
}));

/** The memory as a popup finds it that opens over that tab. */
async function memoryOver(tab: typeof toolbar.front) {
  toolbar.front = tab;
  vi.resetModules();
  return import('../../utils/browser/windowMemory');
}

beforeEach(resetToolbar);

describe('what is written in a private window', () => {
  it('is found in private windows alone, and nothing of other windows in those', async () => {
    const open = await memoryOver({ id: 1, url: 'https://shop.example.com/' });
    await open.saveToWindow('order:latest', 'open');
    const hidden = await memoryOver({ id: 2, url: 'https://shop.example.com/', incognito: true });
    expect(await hidden.loadFromWindow('order:latest')).toBeUndefined();
    expect(await hidden.saveToWindow('order:latest', 'hidden')).toBe(true);
    const openAgain = await memoryOver({ id: 3 });
    expect(await openAgain.loadFromWindow('order:latest')).toBe('open');
    const hiddenAgain = await memoryOver({ id: 4, incognito: true });
    expect(await hiddenAgain.loadFromWindow('order:latest')).toBe('hidden');
  });

  it('is asked for once: a popup stays in its window', async () => {
    const memory = await memoryOver({ id: 2, incognito: true });
    await memory.saveToWindow('a', 1);
    toolbar.front = { id: 1 };
    await memory.saveToWindow('b', 2);
    expect(Object.keys(toolbar.session)).toEqual(['private:a', 'private:b']);
  });

  it('is like any other where the browser says nothing of the tab', async () => {
    const query = vi.spyOn(browser.tabs, 'query').mockRejectedValueOnce(new Error('No current window'));
    const memory = await memoryOver({ id: 2 });
    expect(await memory.saveToWindow('a', 1)).toBe(true);
    expect(toolbar.session).toEqual({ a: 1 });
    query.mockRestore();
  });

  it('is forgotten with the last private window', async () => {
    toolbar.session = { 'order:latest': 1, 'private:order:latest': 2, 'private:work:by-hand': 3 };
    toolbar.windows = [{ incognito: false }, { incognito: true }];
    await forgetPrivate();
    expect(Object.keys(toolbar.session)).toHaveLength(3);
    toolbar.windows = [{ incognito: false }];
    await forgetPrivate();
    expect(toolbar.session).toEqual({ 'order:latest': 1 });
  });

  it('leaves no page behind for the badge', async () => {
    toolbar.front = { id: 1, url: 'https://orders.pay.naver.com/order/status/1', incognito: true };
    await markDaysLeft('2026-11-26', '2026-11-23');
    expect(toolbar.badge.get(1)).toBe('D-3');
    expect(toolbar.session).toEqual({});
    toolbar.front.incognito = false;
    await markDaysLeft('2026-11-26', '2026-11-23');
    expect(Object.keys(toolbar.session)).toHaveLength(1);
  });
});
