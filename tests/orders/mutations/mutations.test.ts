import { expect, it } from 'vitest';
import { documentOf } from '../documents';
import { allMutations } from './allMutations';
import { randomFor } from './random';

const url = 'https://shop.example/order/1';
const html = `<!doctype html><head><style>.gone { display: none } .cut { text-decoration: line-through }
  .reader { position: absolute; width: 1px; height: 1px; overflow: hidden }</style></head><body><main>
  <div class="head">주문번호: <b>20261117-0000012</b></div>
  <div class="old gone">주문번호 20251117-0000099</div>
  <section class="Item_box__aB3xZ" data-id="7"><a href="/p/7">구름결 담요</a><p><span class="reader">상품가격</span>49,800원</p><p class="cut">62,000원</p></section>
  <table><tr><th>결제수단</th><td>신용카드</td></tr></table>
  <dl><dt>수량</dt><dd>2개</dd></dl><ul><li>배송중</li></ul></main>
  <script type="application/json">{"order":"20261117-0000012"}</script></body>`;

const page = () => documentOf(html, url);
const changed = (name: string, seed = 1) => {
  const document = page();
  const places = allMutations
    .find((mutation) => mutation.name === name)!
    .apply(document, randomFor(seed, name));
  return { document, places, text: document.body.textContent!.replace(/\s+/g, ' ') };
};

it.each(allMutations)('$name changes the page, the same way for the same seed', ({ name }) => {
  const seed = [1, 2, 3, 4, 5, 6, 7, 8].find((one) => changed(name, one).places > 0);
  expect(seed).toBeDefined();
  const outcome = changed(name, seed).document.documentElement.outerHTML;
  expect(outcome).not.toBe(page().documentElement.outerHTML);
  expect(outcome).toBe(changed(name, seed).document.documentElement.outerHTML);
});

it.each([
  'classes renamed',
  'class hashes new',
  'blocks of other tags',
  'data, aria, title and id attributes gone',
  'a span around every text',
  'wrappers around elements',
])('%s keeps what is hidden hidden and what is struck through struck through', (name) => {
  const { document } = changed(name);
  const styleOf = (text: string) => {
    const elements = [...document.body.querySelectorAll('main *')];
    let element = elements.findLast(({ textContent }) => textContent!.trim() === text)!;
    if (name.includes('span')) element = element.parentElement!;
    return document.defaultView!.getComputedStyle(element);
  };
  expect(styleOf('주문번호 20251117-0000099').display).toBe('none');
  expect(styleOf('62,000원').textDecoration).toContain('line-through');
  expect(styleOf('상품가격').width).toBe('1px');
});

it('labels by other names leave the values', () => {
  expect(changed('labels by other names').text).toMatch(/(?:주문 번호|구매번호): ?20261117-0000012/);
});

it('another order’s numbers are other numbers everywhere', () => {
  const { document } = changed('another order hidden by display none');
  const copy = document.querySelector('[style="display: none"]')!.textContent;
  expect(copy).not.toMatch(/0000012|49,800|62,000|2개/);
});
