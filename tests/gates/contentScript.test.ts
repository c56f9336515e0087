import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../utils/orders/readAnswer';
import { documentOf } from '../orders/documents';
import { builtFor, type Target, targets } from './files';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

/** All that a script in a page could watch, ask or change the page by. */
const PAGE_GLOBALS = [
  'window',
  'self',
  'document',
  'location',
  'history',
  'navigator',
  'localStorage',
  'sessionStorage',
  'addEventListener',
  'dispatchEvent',
  'postMessage',
  'getComputedStyle',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'requestIdleCallback',
  'queueMicrotask',
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
  'PerformanceObserver',
  'customElements',
  'CustomEvent',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
];

/** Runs a built script in a page, and tells what it touches and gives back. */
function runIn(page: string, target: Target, script = 'content-scripts/order.js') {
  const folder = join('tests/pages/naver-pay', page);
  const { url } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { url: string };
  const document = documentOf(readFileSync(join(folder, 'page.html'), 'utf8'), url);
  const touched: string[] = [];
  const listeners: Listener[] = [];
  const sent: unknown[] = [];
  const extension = {
    runtime: {
      id: 'made-up',
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      sendMessage: (message: unknown) => {
        sent.push(structuredClone(message));
        return Promise.resolve();
      },
    },
  };
  const globals = { [target === 'chrome-mv3' ? 'chrome' : 'browser']: extension };
  const view = document.defaultView as unknown as Record<string, unknown>;
  for (const name of PAGE_GLOBALS) {
    Object.defineProperty(globals, name, {
      get() {
        touched.push(name);
        return name === 'window' ? view : view[name];
      },
    });
  }
  const context = createContext(globals);
  const code = readFileSync(join(builtFor(target), script), 'utf8');
  return { document, touched, listeners, sent, context, run: () => runInContext(code, context) as unknown };
}

function contentScriptIn(page: string, target: Target) {
  const { run, ...script } = runIn(page, target);
  run();
  return script;
}

describe.each(targets)('the content script built for %s', (target) => {
  it('adds one listener at load, tells the background once, and touches nothing of the page', async () => {
    const { touched, listeners, sent } = contentScriptIn('paid', target);
    await Promise.resolve();
    expect(listeners).toHaveLength(1);
    expect(sent).toEqual([{ type: 'order-page-here' }]);
    expect(touched).toEqual([]);
  });

  it('answers when it is asked to read, and leaves the page as it was', () => {
    const { document, listeners } = contentScriptIn('paid', target);
    const before = document.documentElement.outerHTML;
    const answers: unknown[] = [];
    listeners[0]?.({ type: 'read-this-page' }, {}, (answer) => answers.push(answer));
    expect(answers).toHaveLength(1);
    expect(JSON.stringify(answers)).toContain('2026112110034501');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('hands out the visible page, of which nothing is understood that tells whom and where the parcel goes to', () => {
    const { listeners } = contentScriptIn('paid', target);
    const answers: unknown[] = [];
    listeners[0]?.({ type: 'read-this-page' }, {}, (answer) => answers.push(answer));
    const expected = readFileSync('tests/pages/naver-pay/paid/expected.json', 'utf8');
    const { forbidden } = JSON.parse(expected) as { forbidden: string[] };
    const understood = readAnswer(structuredClone(answers[0]), new Date());
    expect(understood).toMatchObject({ state: 'read' });
    expect(forbidden.filter((text) => JSON.stringify(understood).includes(text))).toEqual([]);
  });

  it('answers anew each time, also where in-page navigation has left the order’s address', () => {
    const { document, listeners } = contentScriptIn('paid', target);
    const answers: { url: string; nodes: unknown[] }[] = [];
    const ask = () =>
      listeners[0]?.({ type: 'read-this-page' }, {}, (answer) => answers.push(answer as (typeof answers)[0]));
    ask();
    document.defaultView!.history.pushState({}, '', '/home');
    document.body.innerHTML = '<p>다른 페이지</p>';
    ask();
    expect(answers[1]?.url).toBe('https://orders.pay.naver.com/home');
    expect(JSON.stringify(answers[1]?.nodes)).toContain('다른 페이지');
    expect(JSON.stringify(answers[1]?.nodes)).not.toContain('주문번호');
  });

  it('does nothing at any other message', () => {
    const { touched, listeners } = contentScriptIn('paid', target);
    const answers: unknown[] = [];
    for (const message of [undefined, null, 'read-this-page', {}, { type: 'order-page-here' }])
      expect(listeners[0]?.(message, {}, (answer) => answers.push(answer))).toBeUndefined();
    expect(answers).toEqual([]);
    expect(touched).toEqual([]);
  });
});

describe.each(targets)('the reader built for %s', (target) => {
  it('gives the page back as its last value, whenever it is put in, and leaves the page as it was', () => {
    const { document, run, listeners, sent } = runIn('paid', target, 'reader.js');
    const before = document.documentElement.outerHTML;
    const values = [run(), run()];
    for (const value of values)
      expect(readAnswer(structuredClone(value), new Date())).toMatchObject({
        state: 'read',
        orders: [{ orderNumber: { value: '2026112110034501' } }],
      });
    expect(document.documentElement.outerHTML).toBe(before);
    expect([listeners, sent]).toEqual([[], []]);
  });
});

describe.each(targets)('the filler built for %s', (target) => {
  it('does nothing by itself, and asks only the document when it is asked what has the focus', () => {
    const { document, run, touched, listeners, sent, context } = runIn('paid', target, 'filler.js');
    const before = document.documentElement.outerHTML;
    run();
    run();
    expect(new Set(touched)).toEqual(new Set(['document']));
    const { baroMunui } = context as { baroMunui: { find(): unknown } };
    expect(baroMunui.find()).toBe('no-box');
    expect(new Set(touched)).toEqual(new Set(['document']));
    expect(document.documentElement.outerHTML).toBe(before);
    expect([listeners, sent]).toEqual([[], []]);
  });
});
