import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../orders/documents';
import { builtFor } from './files';

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

/** Runs the built content script in a page, and tells what it touches. */
function contentScriptIn(page: string, target: 'chrome-mv3' | 'firefox-mv2') {
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
  runInContext(
    readFileSync(join(builtFor(target), 'content-scripts/order.js'), 'utf8'),
    createContext(globals),
  );
  return { document, touched, listeners, sent };
}

describe.each(['chrome-mv3', 'firefox-mv2'] as const)('the content script built for %s', (target) => {
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

  it('never hands out whom and where the parcel goes to', () => {
    const { listeners } = contentScriptIn('paid', target);
    const answers: unknown[] = [];
    listeners[0]?.({ type: 'read-this-page' }, {}, (answer) => answers.push(answer));
    const expected = readFileSync('tests/pages/naver-pay/paid/expected.json', 'utf8');
    const { forbidden } = JSON.parse(expected) as { forbidden: string[] };
    expect(forbidden.filter((text) => JSON.stringify(answers).includes(text))).toEqual([]);
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
