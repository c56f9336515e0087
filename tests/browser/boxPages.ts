import type { Page } from '@playwright/test';

const order = Object.entries({
  주문번호: '20261118-0093412',
  상품명: '들국화 유리컵 2입',
  주문상태: '배송중',
  송장번호: '612345678901',
})
  .map(([label, value]) => `<tr><th scope="row">${label}</th><td>${value}</td></tr>`)
  .join('');

/** Everything that a page could take for the shopper's doing, and nothing of that may come from us. */
const recorder = `
  window.heard = [];
  window.recordIn = (target) => {
    for (const name of ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keypress',
      'keyup', 'submit', 'reset', 'focusin', 'focusout', 'dragstart', 'drop', 'copy', 'contextmenu'])
      target.addEventListener(name, ({ type, target: { id, nodeName } }) => heard.push(type + ' ' + (id || nodeName)), true);
  };
  recordIn(window);`;

/** An order page with something to write in, within a form that would hear of being sent. */
export function pageWithBox(content: string, script = ''): string {
  return `<!doctype html><html lang="ko"><head><title>하늘상점</title><script>${recorder}</script></head>
<body><main><h2>주문 상세</h2><table>${order}</table>
<form id="inquiry" action="/send"><label>문의</label>${content}
<button id="send">보내기</button><button id="other" type="button">다른 것</button></form>
<textarea id="another">다른 칸</textarea></main><script>${script}</script></body></html>`;
}

/** What must be the same before and after, whatever is written in the box. */
export async function surroundings(page: Page, boxId = 'box'): Promise<unknown> {
  return page.evaluate((id) => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelector(`#${id}`)?.replaceChildren();
    const others = [...document.querySelectorAll<HTMLTextAreaElement>('#another')].map(({ value }) => value);
    const focused = document.activeElement?.id;
    const panes = [...document.querySelectorAll('*')].map(({ scrollTop }) => scrollTop).filter(Boolean);
    return [copy.outerHTML, Object.getOwnPropertyNames(window).sort(), others, focused, panes];
  }, boxId);
}

/** Puts the caret, or a selection, into an editable element: within the first text that holds these words. */
export function caretIn(words: string, from: number, to = from): (page: Page) => Promise<void> {
  return (page) =>
    page.locator('#box').evaluate(
      (box, [text, start, end]) => {
        (box as HTMLElement).focus();
        const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
        let node = walker.nextNode() as Text;
        while (!node.data.includes(text)) node = walker.nextNode() as Text;
        getSelection()!.setBaseAndExtent(node, start, node, end);
      },
      [words, from, to] as const,
    );
}

/**
 * A text area that React controls, as react-dom does it: a tracker on the element's own `value` tells a change by the
 * shopper from its own, `onChange` gets it once, and what is shown is put back to the state after each event.
 */
export const controlledArea = `
  window.controlled = (box, onChange) => {
    const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    let state = native.get.call(box);
    let tracked = state;
    Object.defineProperty(box, 'value', {
      configurable: true,
      get() { return native.get.call(this); },
      set(value) { tracked = '' + value; native.set.call(this, value); },
    });
    box.addEventListener('input', () => {
      const now = native.get.call(box);
      if (now === tracked) return;
      tracked = now;
      state = onChange(now, state);
      if (box.value !== state) box.value = state;
    });
    window.stateOf = () => state;
  };`;

/**
 * An editor with a text of its own, as ProseMirror, Slate and Lexical have: it listens to the events named, writes into
 * its own text, renders that, and puts right whatever else changes what it shows.
 */
export const modelEditor = `
  window.modelEditor = (host, { paste, cut }) => {
    let text = [...host.children].map((line) => line.textContent).join('\\n');
    let chosen = [0, 0];
    const render = () => {
      host.replaceChildren(...text.split('\\n').map((line) => {
        const shown = document.createElement('p');
        shown.append(line || document.createElement('br'));
        return shown;
      }));
      seen.takeRecords();
    };
    const seen = new MutationObserver(render);
    const placeOf = (node, offset) => {
      const range = document.createRange();
      range.setStart(host, 0);
      range.setEnd(node, offset);
      const lines = [...host.children].filter((line) => range.comparePoint(line, 0) <= 0).length;
      return range.toString().length + Math.max(0, lines - 1);
    };
    document.addEventListener('selectionchange', () => {
      const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection();
      if (!host.contains(anchorNode)) return;
      chosen = [placeOf(anchorNode, anchorOffset), placeOf(focusNode, focusOffset)].sort((a, b) => a - b);
    });
    const write = (event, data) => {
      event.preventDefault();
      const written = data ? data.getData('text/plain') : '';
      text = text.slice(0, chosen[0]) + written + text.slice(chosen[1]);
      chosen = [chosen[0] + written.length, chosen[0] + written.length];
      render();
    };
    const listen = (name, inputType, data) =>
      host.addEventListener(name, (event) => {
        if (!inputType || event.inputType === inputType) write(event, data(event));
      });
    listen(...paste, (event) => event.clipboardData ?? event.dataTransfer);
    listen(...cut, () => null);
    seen.observe(host, { childList: true, characterData: true, subtree: true });
    window.stateOf = () => text;
  };`;
