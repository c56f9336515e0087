import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { buttonKeys, buttonPlace } from '../../utils/browser/ownButton';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const fakeBrowser = browser as unknown as Record<string, unknown>;

/** A browser as the extension sees it. */
function inBrowser(kind: 'chrome' | 'moz', parts: object, userAgent = 'Desktop'): void {
  vi.stubGlobal('navigator', { userAgent });
  Object.assign(fakeBrowser, { runtime: { getURL: () => `${kind}-extension://abc/` }, ...parts });
}

afterEach(() => {
  vi.unstubAllGlobals();
  for (const key of Object.keys(fakeBrowser)) delete fakeBrowser[key];
});

const toolbar = (isOnToolbar: boolean) => ({ getUserSettings: () => Promise.resolve({ isOnToolbar }) });

describe('where the button is', () => {
  it('pinned, where the browser says so', async () => {
    inBrowser('chrome', { action: toolbar(true) });
    expect(await buttonPlace()).toBe('pinned');
    inBrowser('moz', { action: toolbar(true) });
    expect(await buttonPlace()).toBe('pinned');
  });

  it('behind the puzzle, which is another one in Firefox', async () => {
    inBrowser('chrome', { action: toolbar(false) });
    expect(await buttonPlace()).toBe('chrome');
    inBrowser('moz', { action: toolbar(false) });
    expect(await buttonPlace()).toBe('firefox');
  });

  it('is taken to be behind it where the browser does not tell', async () => {
    inBrowser('moz', { browserAction: {} });
    expect(await buttonPlace()).toBe('firefox');
    inBrowser('chrome', { action: { getUserSettings: () => Promise.reject(new Error('no')) } });
    expect(await buttonPlace()).toBe('chrome');
  });

  it('in the menu on Android', async () => {
    inBrowser('moz', { browserAction: {} }, 'Mozilla/5.0 (Android 15; Mobile; rv:142.0)');
    expect(await buttonPlace()).toBe('android');
  });
});

const command = (name: string, shortcut?: string) => ({ name, shortcut });

describe('the keys that press it', () => {
  it.each(['_execute_action', '_execute_browser_action'])(
    'are those that the shopper has set: %s',
    async (name) => {
      inBrowser('chrome', {
        commands: { getAll: () => Promise.resolve([command('other', 'F1'), command(name, 'Ctrl+M')]) },
      });
      expect(await buttonKeys()).toBe('Ctrl+M');
    },
  );

  it('are none where another extension had them, and where there is no keyboard', async () => {
    inBrowser('chrome', { commands: { getAll: () => Promise.resolve([command('_execute_action', '')]) } });
    expect(await buttonKeys()).toBe('');
    inBrowser('moz', {});
    delete fakeBrowser['commands'];
    expect(await buttonKeys()).toBe('');
  });
});
