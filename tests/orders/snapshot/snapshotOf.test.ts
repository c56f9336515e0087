import { describe, expect, it } from 'vitest';
import { readOrders } from '../../../utils/orders/readOrders';
import { styledLook } from '../../../utils/orders/snapshot/look';
import { snapshotOf } from '../../../utils/orders/snapshot/snapshotOf';
import { snapshotOfWindow } from '../../../utils/orders/snapshot/snapshotOfWindow';
import { documentOf } from '../documents';
import { plainOrders } from '../pagePairs';
import { anyStore, snapshotOfBody, textsOf } from '../shortPages';

const ORDER = `<dl><dt>주문번호</dt><dd>20261117-0000012</dd><dt>주문일</dt><dd>2026-11-17</dd>
  <dt>상품명</dt><dd>구름결 담요</dd></dl>`;

/**
 * happy-dom has no boxes that stand in the place of a form's own properties, as browsers do: here what the reader asks a
 * form for is the box, while happy-dom itself still sees the form.
 */
function formWithBoxNamed(name: string): Document {
  const document = documentOf(
    `<body><form class="paper">${ORDER}<input name="${name}"></form></body>`,
    anyStore,
  );
  const form = document.querySelector('form')!;
  const own = Reflect.get(form, name) as unknown;
  Object.defineProperty(form, name, {
    get: () => {
      const caller = new Error('who asks').stack!.split('\n').slice(2).find(isNoTrap) ?? '';
      return caller.includes('happy-dom') ? own : document.querySelector('input');
    },
  });
  return document;
}

function isNoTrap(line: string): boolean {
  return !/HTMLFormElement|Reflect\.get/.test(line);
}

describe('what a page gives away', () => {
  it('is its address, its elements in their order, and its texts', () => {
    expect(snapshotOfBody('<p class="a">주문<b>번호</b></p>')).toEqual({
      url: anyStore,
      nodes: [
        [0, 'BODY', {}, ''],
        [0, 'P', { class: 'a' }, ''],
        [1, '주문'],
        [1, 'B', {}, ''],
        [3, '번호'],
      ],
      data: [],
      isCut: false,
    });
  });

  it('is nothing but the address of a page without a body', () => {
    const document = documentOf('', anyStore);
    document.body?.remove();
    expect(snapshotOf(document, anyStore, () => '')).toEqual({
      url: anyStore,
      nodes: [],
      data: [],
      isCut: false,
    });
  });

  it('is nothing at all of a window that cannot be looked at', () => {
    expect(snapshotOfWindow({} as Window)).toBeNull();
  });

  it.each([
    '<script style="display:block">가짜</script>',
    '<style style="display:block">.가짜 {}</style>',
    '<template style="display:block"><p>가짜</p></template>',
    '<noscript><p>가짜</p></noscript>',
    '<textarea>가짜</textarea>',
    '<select><option>가짜</option></select>',
    '<iframe srcdoc="가짜">가짜</iframe>',
    '<object><p>가짜</p></object>',
    '<svg><text>가짜</text></svg>',
    '<input value="가짜">',
    '<!-- 가짜 -->',
  ])('is nothing of %s', (silent) => {
    expect(JSON.stringify(snapshotOfBody(`${silent}<p>참</p>`))).not.toContain('가짜');
  });

  it('is nothing of a shadow root', () => {
    const document = documentOf('<body><div></div><p>참</p></body>', anyStore);
    document.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML = '<p>가짜</p>';
    expect(textsOf(snapshotOf(document, anyStore, styledLook(document.defaultView!)))).toEqual(['참']);
  });

  it('is one text where comments split it, and two where an element does', () => {
    expect(textsOf(snapshotOfBody('<p>주문<!-- -->번<!-- -->호</p>'))).toEqual(['주문번호']);
    expect(textsOf(snapshotOfBody('<p>주문<br>번호</p>'))).toEqual(['주문', '번호']);
  });

  it('is white space as one space, so that it still keeps its neighbours apart', () => {
    expect(snapshotOfBody('<i>a</i> \n\t <i>b</i>').nodes[3]).toEqual([0, ' ']);
  });

  it('is a text up to 12,000 letters, also one made of several', () => {
    const [long] = textsOf(snapshotOfBody(`<p>${'가'.repeat(9000)}<!-- -->${'나'.repeat(9000)}</p>`));
    expect(long).toHaveLength(12_000);
    expect(textsOf(snapshotOfBody(`<p>${'가'.repeat(20_000)}</p>`))[0]).toHaveLength(12_000);
  });

  it('leaves the page as it was', () => {
    const document = documentOf(
      `<body><form>${ORDER}<input name="attributes"></form><p hidden>x</p><!-- y --><s>1</s></body>`,
      anyStore,
    );
    const before = document.documentElement.outerHTML;
    snapshotOf(document, anyStore, styledLook(document.defaultView!));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('ends a thousand levels deep, without harm', () => {
    const deep = documentOf('<body><p>참</p></body>', anyStore);
    let at: Element = deep.body;
    for (let level = 0; level < 1100; level += 1) at = at.appendChild(deep.createElement('div'));
    at.textContent = '가짜';
    expect(textsOf(snapshotOf(deep, anyStore, () => ''))).toEqual(['참']);
  });
});

const attributesOf = (html: string) => {
  const element = snapshotOfBody(html).nodes.find((node) => node.length === 4 && node[1] === 'A');
  return element?.[2];
};

describe('of an element’s attributes', () => {
  it.each([
    'class',
    'id',
    'href',
    'alt',
    'title',
    'role',
    'name',
    'rowspan',
    'tabindex',
    'content',
    'datetime',
    'itemprop',
    'aria-label',
    'aria-current',
    'aria-selected',
    'data-order-no',
  ])('%s is kept', (name) => {
    expect(attributesOf(`<a ${name}="x">`)).toEqual({ [name]: 'x' });
  });

  it.each([
    'style',
    'onclick',
    'src',
    'srcset',
    'value',
    'action',
    'placeholder',
    'target',
    'aria-describedby',
  ])('%s stays behind', (name) => expect(attributesOf(`<a ${name}="x">`)).toEqual({}));

  it('an empty one stays behind, but for "disabled"', () => {
    expect(attributesOf('<a class="" id="" disabled>')).toEqual({ disabled: '' });
  });

  it('a long one is cut to 600 letters', () => {
    expect(attributesOf(`<a href="/${'x'.repeat(5000)}">`)).toEqual({ href: `/${'x'.repeat(599)}` });
  });

  it('the words of the elements that label it are its label, also cut', () => {
    expect(
      attributesOf('<i id="one">주문</i><i id="two">번호</i><a aria-labelledby="one two none">'),
    ).toEqual({
      'aria-label': '주문 번호 ',
    });
    const long = attributesOf(`<i id="one">${'가'.repeat(900)}</i><a aria-labelledby="one">`);
    expect((long as Record<string, string>)['aria-label']).toHaveLength(600);
  });

  it('a name that every object has is a name like any other', () => {
    expect(attributesOf('<a data-__proto__="x" data-constructor="y">')).toEqual({
      'data-__proto__': 'x',
      'data-constructor': 'y',
    });
  });
});

function orderBesideBoxNamed(name: string) {
  return plainOrders(readOrders(formWithBoxNamed(name), anyStore))[0];
}

const WHOLE = {
  orderNumber: '20261117-0000012',
  orderedAt: '2026-11-17',
  items: [{ productName: '구름결 담요' }],
};

describe('a form with a box that is named', () => {
  it.each([
    'firstChild',
    'lastChild',
    'nextSibling',
    'parentElement',
    'parentNode',
    'childNodes',
    'children',
    'attributes',
    'tagName',
    'nodeName',
    'textContent',
    'style',
  ])('%s is read as if it were not', (name) => expect(orderBesideBoxNamed(name)).toMatchObject(WHOLE));

  it.each(['getAttribute', 'hasAttribute'])('%s is read as if it were not', (name) =>
    expect(orderBesideBoxNamed(name)).toMatchObject(WHOLE),
  );
});
