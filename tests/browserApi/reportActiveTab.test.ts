import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Runtime, type Scripting, type Tabs } from 'webextension-polyfill';
import { reportActiveTab } from '../../utils/browser/reportActiveTab';
import { snapshotOfWindow } from '../../utils/orders/snapshot/snapshotOfWindow';
import { documentOf } from '../orders/documents';

vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      query: vi.fn<Tabs.Static['query']>(),
      get: vi.fn<Tabs.Static['get']>(),
      sendMessage: vi.fn<Tabs.Static['sendMessage']>(),
    },
    scripting: { executeScript: vi.fn<Scripting.Static['executeScript']>() },
    runtime: { getManifest: vi.fn<Runtime.Static['getManifest']>() },
  },
}));
const { query, get, sendMessage } = vi.mocked(browser.tabs);
const { executeScript } = vi.mocked(browser.scripting);

const html = '<body><dl><dt>주문번호</dt><dd>20261118-0093412</dd></dl>';
const page = snapshotOfWindow(documentOf(html, 'https://shop.example.com/o?no=1').defaultView!);

beforeEach(() => {
  vi.resetAllMocks();
  query.mockResolvedValue([{ id: 7 } as never]);
  sendMessage.mockRejectedValue(new Error('nobody'));
  executeScript.mockResolvedValue([{ frameId: 0, documentId: 'x', result: page }]);
  vi.mocked(browser.runtime.getManifest).mockReturnValue({ version: '1.2.3' } as never);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the report of the page in front', () => {
  it('is made of the page as it is now, with the version', async () => {
    const report = await reportActiveTab();
    expect(report).toMatch(/^Baro Munui 1\.2\.3\nhost: shop\.example\.com\n/);
    expect(report).toContain('dd "9(8)-9(7)"');
    expect(report).not.toContain('0093412');
  });

  it.each([
    ['there is no tab', () => query.mockResolvedValue([])],
    ['the browser says nothing of it', () => query.mockRejectedValue(new Error('no window'))],
    ['the answer makes no sense', () => executeScript.mockResolvedValue([{ result: 'x' } as never])],
    ['no reader is let in', () => executeScript.mockRejectedValue(new Error('refused'))],
  ])('is none where %s', async (_why, prepare) => {
    get.mockRejectedValue(new Error('gone'));
    prepare();
    expect(await reportActiveTab()).toBeNull();
  });

  it('is none where the page never answers', async () => {
    vi.useFakeTimers();
    sendMessage.mockReturnValue(new Promise(() => {}));
    const report = reportActiveTab();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await report).toBeNull();
  });
});
