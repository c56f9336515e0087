import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../../utils/orders/readOrders';
import { pageReport } from '../../../utils/orders/report/pageReport';
import { snapshotOfWindow } from '../../../utils/orders/snapshot/snapshotOfWindow';
import type { PageSnapshot } from '../../../utils/orders/snapshot/types';
import type { ReadResult } from '../../../utils/orders/types';
import { documentOf } from '../documents';
import { pagePairsIn } from '../pagePairs';

const now = new Date('2026-11-22T10:00:00+09:00');
const host = 'shop.example.com';

function snapshotOf(html: string, url = `https://${host}/my/order?no=77120934`): PageSnapshot {
  return snapshotOfWindow(documentOf(html, url).defaultView!)!;
}

function reportOf(html: string, url?: string, at = now): string {
  const snapshot = snapshotOf(html, url);
  return pageReport(snapshot, readSnapshot(snapshot, at), '1.2.3');
}

/** Every text and number in it. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => (/^(?:status|site)$/.test(key) ? [] : textsIn(one)));
  return value === undefined ? [] : [String(value)];
}

/** A day as printed is looked for in the printed texts; one or two digits are in every report. */
function telling(texts: string[]): string[] {
  return texts.filter((text) => text.length > 1 && !/^\d{1,2}$/.test(text) && text !== 'KRW');
}

const order = (value: (label: string) => string) => `<!doctype html><body><main class="order-view v3">
<h1>주문 상세</h1><dl><dt>주문번호</dt><dd class="num">${value('number')}</dd></dl>
<table summary="${value('summary')}"><tr><th>상품명</th><th>수량</th><th>주문상태</th></tr>
<tr id="row-${value('id')}"><td data-name="${value('data')}"><a href="/p/${value('href')}">${value('product')}</a>
<img alt="${value('alt')}"></td><td>1</td><td>${value('status')}</td></tr></table>
<p>받는사람: ${value('receiver')}</p><p>연락처 <b>${value('phone')}</b></p><p>${value('memo')}</p></main>`;

describe('a report', () => {
  const values: Record<string, string> = {
    number: '20261118-0093412',
    product: '들국화 유리컵',
    status: '배송중',
    receiver: '김예시',
    phone: '010-0000-4321',
  };
  const report = reportOf(order((label) => values[label] ?? 'x'));

  it('names the version, the host alone, the site and what was found by which way and word', () => {
    expect(report).toMatch(/^Baro Munui 1\.2\.3\nhost: shop\.example\.com\nsite: generic\nstate: read\n/);
    expect(report).toContain('order 1 orderNumber: label, sure, 주문번호');
    expect(report).toContain('order 1 item 1 status: label, sure, 주문상태');
    expect(report).not.toMatch(/my\/order|77120934/);
  });

  it('names the labels that no field was found by', () => {
    expect(report.split('labels without a field:')[1]?.split('\n\n')[0]).toBe('\n주문상세\n받는사람\n연락처');
  });

  it('shows tags, names of classes and attributes, and the shape of every other text', () => {
    expect(report).toContain('dd.num "9(8)-9(7)"');
    expect(report).toContain('main.order-view');
    expect(report).toContain('td [data-name]');
    expect(report).toContain('a [href] "가(3) 가(3)"');
    expect(report).toContain('p "받는사람 : 가(3)"');
  });

  it('holds no value, also where a page holds none of our labels, or nothing', () => {
    expect(reportOf('<body><p>안녕하세요 김예시님')).toContain('p "가(5) 가(4)"');
    expect(reportOf('<body></body>')).toContain('structure:\nbody');
    const empty: PageSnapshot = { url: 'x', nodes: [], data: [], isCut: false };
    expect(pageReport(empty, { state: 'not-an-order', tried: [] })).toMatch(
      /host: none[\s\S]*structure:\nnothing/,
    );
  });

  it('is as long as can be read, around the labels', () => {
    const many = '<div><p>가나다라</p></div>'.repeat(2000);
    const long = reportOf(`<body><section>${many}</section>${order((label) => values[label] ?? 'x')}${many}`);
    expect(long.split('\n').length).toBeLessThan(450);
    expect(long).toContain('dd.num "9(8)-9(7)"');
  });

  it('shows what is close around the labels in a page that is nothing but wrappers', () => {
    const nodes: PageSnapshot['nodes'] = [
      [0, 'BODY', {}, ''],
      [0, '주문내역'],
    ];
    // Each in the one before it; the first text is no element.
    for (let depth = 0; depth < 900; depth += 1) nodes.push([depth && nodes.length - 1, 'DIV', {}, '']);
    nodes.push([nodes.length - 1, 'DD', { class: 'num' }, ''], [nodes.length, '주문번호: 20261118-0093412']);
    const deep = pageReport(
      { url: `https://${host}/`, nodes, data: [], isCut: false },
      { state: 'not-an-order', tried: [] },
    );
    expect(deep).toContain('dd.num "주문번호 : 9(8)-9(7)"');
  });

  it('is made of a page of many thousand elements in a moment', () => {
    const start = performance.now();
    reportOf(`<body>${'<div><p>주문번호</p></div>'.repeat(4000)}`);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('repeats no label that is a product’s name as well', () => {
    const snapshot = snapshotOf(order((label) => (label === 'product' ? '상품정보' : 'x')));
    const productName = { value: '상품정보', text: '상품정보', from: 'label' as const, sure: true };
    const read = {
      state: 'read' as const,
      orders: [{ site: 'generic', items: [{ productName }] }],
      missing: [],
    };
    expect(pageReport(snapshot, { state: 'not-an-order', tried: [] })).toContain('상품정보');
    expect(pageReport(snapshot, read)).not.toContain('상품정보');
  });
});

describe('whatever stands on a page', () => {
  const hangul = fc.string({
    unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
    minLength: 3,
    maxLength: 12,
  });
  const digits = fc.stringMatching(/^\d{4,16}$/);
  const letters = fc.stringMatching(/^[b-z]{1,3}[A-Z0-9]{3,9}$/);
  const phone = fc.tuple(digits, digits).map(([a, b]) => `010-${a}-${b}`);
  const any = fc.oneof(
    hangul,
    digits,
    letters,
    phone,
    fc.tuple(hangul, digits).map((parts) => parts.join(' ')),
  );

  it('no value, no text and no attribute’s value is in its report', () => {
    fc.assert(
      fc.property(fc.infiniteStream(any), (stream) => {
        const used: string[] = [];
        const report = reportOf(
          order(() => {
            const { value } = stream.next() as { value: string };
            used.push(value);
            return value;
          }),
        );
        const words = used.flatMap((value) => value.split(/[ -]/)).filter((word) => word.length > 2);
        expect(words.filter((word) => word !== '010' && report.includes(word))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('neither of names of tags, classes and attributes that hold a digit', () => {
    fc.assert(
      fc.property(digits, hangul, (number, name) => {
        const report = reportOf(
          `<body><x-order-${number} class="order-${number} ${name} item${number}" data-${number}="1">주문번호</x-order-${number}>`,
        );
        expect([report.includes(number), report.includes(name)]).toEqual([false, false]);
      }),
      { numRuns: 40 },
    );
  });
});

const roots = ['tests/pages', ...(process.env['ORDER_PAGES'] ? [process.env['ORDER_PAGES']] : [])];

describe.each(roots)('of every page in %s', (root) => {
  it.each(pagePairsIn(root))(
    '$name: no value and nothing of the receiver is in its report',
    (pair) => {
      const { html, expected } = pair;
      const snapshot = snapshotOf(html, expected.url);
      const result: ReadResult = readSnapshot(snapshot, expected.now ? new Date(expected.now) : now);
      const report = pageReport(snapshot, result, '1.2.3');
      const secrets = telling([...textsIn(expected.orders), ...(expected.forbidden ?? [])]);
      // The host is said; some stores are called like theirs.
      const body = report.replace(/^host: .*$/m, '');
      expect(secrets.filter((text) => body.includes(text))).toEqual([]);
      // Computed styles of a very deep page take their time outside a browser.
    },
    30_000,
  );
});
