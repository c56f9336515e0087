import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { welcomeWhenInstalled } from '../../utils/browser/welcome';

type Installed = (details: Pick<Runtime.OnInstalledDetailsType, 'reason'>) => void;

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      onInstalled: { addListener: vi.fn<(listener: Installed) => void>() },
      getURL: (path: string) => `chrome-extension://abc${path}`,
    },
    tabs: { create: vi.fn<Tabs.Static['create']>() },
  },
}));
const create = vi.mocked(browser.tabs.create);

beforeEach(() => void create.mockReset().mockResolvedValue({} as Tabs.Tab));

function heard(reason: Runtime.OnInstalledReason): void {
  welcomeWhenInstalled();
  const [listener] = vi.mocked(browser.runtime.onInstalled.addListener).mock.lastCall!;
  (listener as Installed)({ reason });
}

describe('the welcome page', () => {
  it('opens once the extension was installed', () => {
    heard('install');
    expect(create.mock.calls).toEqual([[{ url: 'chrome-extension://abc/welcome.html' }]]);
  });

  it.each(['update', 'browser_update', 'shared_module_update'] as Runtime.OnInstalledReason[])(
    'does not open after an %s',
    (reason) => {
      heard(reason);
      expect(create).not.toHaveBeenCalled();
    },
  );

  it('is missed without harm in a browser that opens no tab', async () => {
    const unhandled = vi.fn<() => void>();
    process.once('unhandledRejection', unhandled);
    // A mock would take the rejection itself.
    browser.tabs.create = () => Promise.reject(new Error('No current window'));
    heard('install');
    await new Promise((done) => setTimeout(done));
    browser.tabs.create = create;
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
