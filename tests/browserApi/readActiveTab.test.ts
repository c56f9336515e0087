import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Scripting, type Tabs } from 'webextension-polyfill';
import { reloadActiveTab } from '../../utils/browser/activeTab';
import { readActiveTab } from '../../utils/browser/readActiveTab';
import { snapshotOfWindow } from '../../utils/orders/snapshot/snapshotOfWindow';
import { documentOf } from '../orders/documents';

vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      query: vi.fn<Tabs.Static['query']>(),
      get: vi.fn<Tabs.Static['get']>(),
      sendMessage: vi.fn<Tabs.Static['sendMessage']>(),
      reload: vi.fn<Tabs.Static['reload']>(),
    },
    scripting: { executeScript: vi.fn<Scripting.Static['executeScript']>() },
  },
}));
const { query, get, sendMessage, reload } = vi.mocked(browser.tabs);
const { executeScript } = vi.mocked(browser.scripting);

const orderPage = 'https://orders.pay.naver.com/order/status/2026111710034503';
const otherPage = 'https://shop.example.com/orders/1';
const nobody = new Error('Could not establish connection. Receiving end does not exist.');
const refused = new Error('Cannot access contents of the page.');

function snapshot(body: string, url = orderPage) {
  return snapshotOfWindow(documentOf(`<!doctype html><body>${body}`, url).defaultView!);
}
const orderTable = [
  ['주문번호', '2026111710034503'],
  ['주문일자', '2026-11-17'],
  ['상품명', '미니 가습기 300ml'],
  ['주문상태', '배송중'],
]
  .map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`)
  .join('');
const order = snapshot(`<table>${orderTable}</table>`);
const loading = snapshot('<div class="skeleton" aria-busy="true"></div>');
const signIn = snapshot('', 'https://nid.naver.com/nidlogin.login');

function inFront(tab: { id?: number; url?: string; status?: string }): void {
  query.mockResolvedValue([tab as never]);
  get.mockResolvedValue(tab as never);
}

function injected(result: unknown): [Scripting.InjectionResult] {
  return [{ frameId: 0, documentId: 'x', result }];
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
  sendMessage.mockRejectedValue(nobody);
  executeScript.mockRejectedValue(refused);
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
    sendMessage.mockResolvedValue(signIn);
    expect(await readActiveTab()).toEqual({ kind: 'signed-out' });
    sendMessage.mockResolvedValue(snapshot('<h1>미니 가습기</h1><p>18,900원</p>', otherPage));
    expect(await readActiveTab()).toEqual({ kind: 'not-an-order' });
  });

  it.each([
    null,
    'order',
    42,
    [],
    {},
    { ...order, url: 7 },
    { ...order, nodes: 'x' },
    {
      ...order,
      nodes: [
        [0, 'BODY', {}, ''],
        [5, 'x'],
      ],
    },
    {
      ...order,
      nodes: [
        [0, 'BODY', {}, ''],
        [0, 'P', { class: 7 }, ''],
      ],
    },
    { ...order, data: [{ name: 'x', json: { toString: () => '1' } }] },
    { ...order, isCut: 'yes' },
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

describe('another page of ours', () => {
  it.each(['chrome-extension://abc/welcome.html', 'moz-extension://abc/options.html'])(
    'is no page to read, and none behind it is read in its place: %s',
    async (url) => {
      query.mockResolvedValueOnce([{ id: 9, url, active: true } as never]);
      query.mockResolvedValue([{ id: 2, url: orderPage, lastAccessed: 20 }] as never);
      expect(await readActiveTab()).toEqual({ kind: 'browser-page' });
      expect(sendMessage).not.toHaveBeenCalled();
      expect(executeScript).not.toHaveBeenCalled();
    },
  );
});

describe('a page where no content script answers', () => {
  it('is read by the reader that the click lets us put into it', async () => {
    inFront({ id: 7, url: otherPage, status: 'complete' });
    executeScript.mockResolvedValue(injected(snapshot(`<table>${orderTable}</table>`, otherPage)));
    expect(await readActiveTab()).toMatchObject({
      kind: 'read',
      orders: [{ site: 'generic', items: [{ productName: { value: '미니 가습기 300ml' } }] }],
    });
    expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ['/reader.js'] }]]);
  });

  it('is so as well where somebody listens, but says nothing', async () => {
    sendMessage.mockResolvedValue(undefined);
    executeScript.mockResolvedValue(injected(order));
    expect(await readActiveTab()).toMatchObject({ kind: 'read' });
  });

  it('gets no reader where one answers', async () => {
    sendMessage.mockResolvedValue(order);
    await readActiveTab();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it.each([[undefined], [null], ['x'], [{ url: 7 }]])(
    'is garbled where the reader gives %j',
    async (result) => {
      executeScript.mockResolvedValue(injected(result));
      expect(await readActiveTab()).toEqual({ kind: 'garbled' });
    },
  );

  it('was not let in where the browser gives no result at all', async () => {
    executeScript.mockResolvedValue([]);
    expect(await readActiveTab()).toEqual({ kind: 'no-access' });
  });

  it('says that it is a PDF where the browser shows one', async () => {
    inFront({ id: 7, url: 'https://shop.example.com/receipt', status: 'complete' });
    executeScript.mockResolvedValue(injected(snapshot('<embed type="application/pdf" name="x">')));
    expect(await readActiveTab()).toEqual({ kind: 'pdf' });
    executeScript.mockResolvedValue(injected(snapshot('', 'https://shop.example.com/receipt.pdf')));
    expect(await readActiveTab()).toEqual({ kind: 'pdf' });
  });

  it.each([
    ['the browser’s own page', 'chrome://version/', 'browser-page'],
    ['Firefox’s own page', 'about:addons', 'browser-page'],
    ['the empty address', '', 'browser-page'],
    ['an address that is kept from us', undefined, 'browser-page'],
    ['Chrome’s store', 'https://chromewebstore.google.com/detail/x', 'browser-page'],
    ['Firefox’s store', 'https://addons.mozilla.org/ko/firefox/', 'browser-page'],
    ['a page that only looks like a store', 'https://addons.mozilla.org.example.com/', 'no-access'],
    ['a file', 'file:///home/shopper/order.html', 'file'],
    ['a PDF in Firefox', 'https://shop.example.com/receipt.pdf?order=1', 'pdf'],
    ['a declared order page', orderPage, 'no-access'],
    ['any other page', otherPage, 'no-access'],
  ])('and no reader is let in: %s', async (_name, url, kind) => {
    inFront({ id: 7, ...(url !== undefined && { url }) });
    expect(await readActiveTab()).toEqual({ kind });
  });

  it('is one of Firefox’s own pages, which let no reader in and say nothing of it', async () => {
    inFront({ id: 7, url: 'about:support', status: 'complete' });
    executeScript.mockResolvedValue([undefined as never]);
    expect(await readActiveTab()).toEqual({ kind: 'browser-page' });
  });

  it('is a closed tab where it closed meanwhile', async () => {
    get.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await readActiveTab()).toEqual({ kind: 'tab-closed' });
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

  it('is asked again while the browser goes from one page to the next', async () => {
    inFront({ id: 7, url: orderPage, status: 'loading' });
    sendMessage.mockRejectedValueOnce(nobody).mockRejectedValueOnce(nobody).mockResolvedValue(order);
    expect((await waitedFor()).answer).toMatchObject({ kind: 'read' });
    sendMessage.mockReset().mockRejectedValue(nobody);
    expect((await waitedFor()).answer).toEqual({ kind: 'loading' });
  });

  it('is asked again where the reader was put into it too early', async () => {
    executeScript.mockResolvedValueOnce(injected(loading)).mockResolvedValue(injected(order));
    expect((await waitedFor()).answer).toMatchObject({ kind: 'read' });
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  it('is not waited for longer when the reader never comes to its turn', async () => {
    executeScript.mockReturnValue(new Promise(() => {}));
    const { answer, afterMs } = await waitedFor();
    expect(answer).toEqual({ kind: 'loading' });
    expect(afterMs).toBeLessThanOrEqual(2000);
  });

  it('is not waited for longer when it is too busy to answer at all', async () => {
    sendMessage.mockReturnValue(new Promise(() => {}));
    const { answer, afterMs } = await waitedFor();
    expect(answer).toEqual({ kind: 'loading' });
    expect(afterMs).toBeLessThanOrEqual(2000);
  });

  it('is answered for as soon as it says that one has to sign in', async () => {
    sendMessage.mockResolvedValueOnce(loading).mockResolvedValue(signIn);
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
