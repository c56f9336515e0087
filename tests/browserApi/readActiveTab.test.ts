import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Tabs } from 'webextension-polyfill';
import { readActiveTab, reloadActiveTab } from '../../utils/browser/readActiveTab';
import type { PageFindings } from '../../utils/orders/finding';

vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      query: vi.fn<Tabs.Static['query']>(),
      sendMessage: vi.fn<Tabs.Static['sendMessage']>(),
      reload: vi.fn<Tabs.Static['reload']>(),
    },
  },
}));
const { query, sendMessage, reload } = vi.mocked(browser.tabs);

const orderPage = 'https://orders.pay.naver.com/order/status/2026111710034503';
const nobody = new Error('Could not establish connection. Receiving end does not exist.');
const loading: PageFindings = { site: 'naver-pay', page: 'loading', findings: [], foreign: [] };
const order: PageFindings = {
  site: 'naver-pay',
  page: 'ready',
  findings: [
    { field: 'orderNumber', text: '2026111710034503', from: 'attribute', label: '', at: [1, 2] },
    { field: 'productName', text: '미니 가습기 300ml', from: 'label', label: '상품명', at: [1, 3, -4] },
  ],
  foreign: [],
};

function inFront(tab: { id?: number; url?: string; status?: string }): void {
  query.mockResolvedValue([tab as never]);
}

/** Reading with ten seconds of patience, the clock being ours. */
async function waitedFor(): Promise<{ answer: unknown; afterMs: number }> {
  const start = Date.now();
  let afterMs = Number.NaN;
  const reading = readActiveTab().finally(() => {
    afterMs = Date.now() - start;
  });
  await vi.advanceTimersByTimeAsync(10_000);
  return { answer: await reading, afterMs };
}

beforeEach(() => {
  vi.resetAllMocks();
  inFront({ id: 7, url: orderPage, status: 'complete' });
});

describe('a page that answers', () => {
  it('is asked once, in its main frame alone', async () => {
    sendMessage.mockResolvedValue(order);
    await readActiveTab();
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
    expect(sendMessage.mock.calls).toEqual([[7, { type: 'read-this-page' }, { frameId: 0 }]]);
  });

  it('gives its order', async () => {
    sendMessage.mockResolvedValue(order);
    expect(await readActiveTab()).toMatchObject({
      kind: 'read',
      complete: true,
      orders: [{ site: 'naver-pay', orderNumber: { value: '2026111710034503' } }],
    });
  });

  it('says that one has to sign in, or that there is no order', async () => {
    sendMessage.mockResolvedValue({ ...loading, page: 'signed-out' });
    expect(await readActiveTab()).toEqual({ kind: 'signed-out' });
    sendMessage.mockResolvedValue({ ...loading, page: 'ready' });
    expect(await readActiveTab()).toEqual({ kind: 'not-an-order' });
  });

  it.each([
    undefined,
    null,
    'order',
    42,
    [],
    {},
    { ...order, page: 'hacked' },
    { ...order, site: '<script>' },
    { ...order, findings: [{ ...order.findings[0], field: 'constructor' }] },
    { ...order, findings: [{ ...order.findings[0], text: { toString: () => '1' } }] },
    { ...order, foreign: Array.from({ length: 5001 }, () => []) },
    { ...order, findings: [{ ...order.findings[0], at: Array.from({ length: 601 }, () => 1) }] },
  ])('is garbled where the answer makes no sense (%#)', async (answer) => {
    sendMessage.mockResolvedValue(answer);
    expect(await readActiveTab()).toEqual({ kind: 'garbled' });
  });
});

describe('a popup that is a tab of its own', () => {
  it('asks the tab that was looked at before it', async () => {
    const own = { id: 9, url: 'chrome-extension://abc/popup.html', active: true, lastAccessed: 30 };
    const before = { id: 2, url: orderPage, lastAccessed: 20 };
    const earlier = { id: 1, url: 'https://shop.example.com/', lastAccessed: 10 };
    query.mockResolvedValueOnce([own as never]).mockResolvedValueOnce([earlier, before, own] as never);
    sendMessage.mockResolvedValue(order);
    expect(await readActiveTab()).toMatchObject({ kind: 'read' });
    expect(sendMessage.mock.calls[0]?.[0]).toBe(2);
  });
});

describe('a page where nobody answers', () => {
  it.each([
    ['the browser’s own page', 'chrome://version/', 'browser-page'],
    ['Firefox’s own page', 'about:addons', 'browser-page'],
    ['the empty address', '', 'browser-page'],
    ['an address that is kept from us', undefined, 'browser-page'],
    ['a file', 'file:///home/shopper/order.html', 'browser-page'],
    ['a declared order page from before an update', orderPage, 'reload-needed'],
    ['any other page', 'https://shop.example.com/orders/1', 'no-reader'],
    ['another page of the same store', 'https://orders.pay.naver.com/home', 'no-reader'],
  ])('%s', async (_name, url, kind) => {
    inFront({ id: 7, ...(url !== undefined && { url }) });
    sendMessage.mockRejectedValue(nobody);
    expect(await readActiveTab()).toEqual({ kind });
  });

  it('is a browser page where there is no tab, or the browser says nothing of it', async () => {
    query.mockResolvedValue([]);
    expect(await readActiveTab()).toEqual({ kind: 'browser-page' });
    inFront({ url: 'https://shop.example.com/' });
    expect(await readActiveTab()).toEqual({ kind: 'browser-page' });
    query.mockRejectedValue(new Error('No current window'));
    expect(await readActiveTab()).toEqual({ kind: 'browser-page' });
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

describe('a page that is still loading', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is waited for, two seconds at most', async () => {
    sendMessage.mockResolvedValue(loading);
    const { answer, afterMs } = await waitedFor();
    expect(answer).toEqual({ kind: 'loading' });
    expect(afterMs).toBeGreaterThan(1800);
    expect(afterMs).toBeLessThanOrEqual(2000);
  });

  it('is read as soon as its order is there', async () => {
    sendMessage.mockResolvedValueOnce(loading).mockResolvedValueOnce(loading).mockResolvedValue(order);
    const { answer, afterMs } = await waitedFor();
    expect(answer).toMatchObject({ kind: 'read' });
    expect(afterMs).toBeLessThan(500);
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('is not taken for one from before an update while the browser still loads it', async () => {
    inFront({ id: 7, url: orderPage, status: 'loading' });
    sendMessage.mockRejectedValueOnce(nobody).mockRejectedValueOnce(nobody).mockResolvedValue(order);
    expect((await waitedFor()).answer).toMatchObject({ kind: 'read' });
    sendMessage.mockReset().mockRejectedValue(nobody);
    expect((await waitedFor()).answer).toEqual({ kind: 'loading' });
  });

  it('is not waited for longer when it is too busy to answer at all', async () => {
    sendMessage.mockReturnValue(new Promise(() => {}));
    const { answer, afterMs } = await waitedFor();
    expect(answer).toEqual({ kind: 'loading' });
    expect(afterMs).toBeLessThanOrEqual(2000);
  });

  it('is answered for as soon as it says that one has to sign in', async () => {
    sendMessage.mockResolvedValueOnce(loading).mockResolvedValue({ ...loading, page: 'signed-out' });
    expect((await waitedFor()).answer).toEqual({ kind: 'signed-out' });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });
});

describe('reloading', () => {
  it('loads the page in front again', async () => {
    await reloadActiveTab();
    expect(reload).toHaveBeenCalledWith(7);
  });

  it('does nothing where there is none', async () => {
    query.mockResolvedValue([]);
    await reloadActiveTab();
    expect(reload).not.toHaveBeenCalled();
  });
});
