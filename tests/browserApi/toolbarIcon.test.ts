import { existsSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { markOrderPage } from '../../utils/browser/toolbarIcon';

vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: (name: string) => `text of ${name}` } },
}));

interface Button {
  setIcon(details: { tabId: number; path: Record<string, string> }): Promise<void>;
  setTitle(details: { tabId: number; title: string }): Promise<void>;
}
const fakeBrowser = browser as unknown as { action?: Button; browserAction?: Button };

function button() {
  return {
    setIcon: vi.fn<Button['setIcon']>(() => Promise.resolve()),
    setTitle: vi.fn<Button['setTitle']>(() => Promise.resolve()),
  };
}

beforeEach(() => {
  delete fakeBrowser.action;
  delete fakeBrowser.browserAction;
});

describe.each(['action', 'browserAction'] as const)('the toolbar button of a browser with %s', (name) => {
  it('is coloured and named for that tab alone', async () => {
    const { setIcon, setTitle } = (fakeBrowser[name] = button());
    await markOrderPage(7);
    expect(setIcon.mock.calls.map(([{ tabId }]) => tabId)).toEqual([7]);
    expect(setTitle.mock.calls).toEqual([[{ tabId: 7, title: 'text of toolbarTitleOnOrder' }]]);
  });

  it('shows icons that exist', async () => {
    const { setIcon } = (fakeBrowser[name] = button());
    await markOrderPage(7);
    const paths = setIcon.mock.calls.flatMap(([{ path }]) => Object.values(path));
    expect(paths.filter((path) => !existsSync(`public${path}`))).toEqual([]);
    expect(paths.length).toBeGreaterThan(1);
  });

  it('tells when the tab is gone', async () => {
    const gone = button();
    gone.setIcon.mockRejectedValue(new Error('No tab with id: 7.'));
    fakeBrowser[name] = gone;
    await expect(markOrderPage(7)).rejects.toThrow('No tab');
  });
});
