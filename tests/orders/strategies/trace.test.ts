import { describe, expect, it } from 'vitest';
import { plainWordFindings } from '../../../utils/orders/strategies/plainWords';
import { labelFindings } from '../../../utils/orders/strategies/labelledFields';
import { withTrace } from '../../../utils/orders/strategies/trace';
import { pageOfBody } from '../shortPages';

function foundIn(body: string): string[] {
  const page = pageOfBody(body);
  return withTrace(page, [...labelFindings(page), ...plainWordFindings(page)]).map(
    ({ field, text }) => `${field}: ${text}`,
  );
}

const scan = (time: string, words: string) => `<li><i>${time}</i><b>${words}</b></li>`;

describe('a courier’s trace', () => {
  it('says when the parcel was seen last, and its rows no status', () => {
    const trace = `${scan('2026-11-18 09:10', '집화')}${scan('2026-11-19 14:20', '배송출발')}`;
    expect(foundIn(`<ul>${trace}</ul>`)).toEqual(['lastScanOn: 2026-11-19 14:20배송출발']);
  });

  it('is read from both ends', () => {
    const trace = `${scan('2026-11-19 14:20', '배송출발')}${scan('2026-11-18 09:10', '집화')}`;
    expect(foundIn(`<ul>${trace}</ul>`)[0]).toMatch(/^lastScanOn: 2026-11-19/);
  });

  it('may be a table', () => {
    const rows = '<tr><td>2026-11-18 09:10</td><td>옥천</td><td>집화</td></tr>';
    expect(
      foundIn(`<table><tr><th>시간</th><th>현재위치</th><th>배송상태</th></tr>${rows}</table>`).filter(
        (one) => /^(?:status|lastScanOn)/.test(one),
      ),
    ).toEqual([expect.stringMatching(/^lastScanOn: 2026-11-18/)]);
  });

  it('leaves the status above it alone', () => {
    const trace = `${scan('2026-11-18 09:10', '집화')}${scan('2026-11-19 14:20', '배송출발')}`;
    expect(foundIn(`<p>배송중</p><ul>${trace}</ul>`)).toContain('status: 배송중');
  });
});

describe('no trace is', () => {
  it.each([
    ['a single row', `<ul>${scan('2026-11-18 09:10', '배송중')}</ul>`],
    [
      'a list of days without times',
      '<ul><li><i>2026-11-18</i><b>집화</b></li><li><i>2026-11-19</i><b>배송중</b></li></ul>',
    ],
    [
      'a list of items with their sums',
      ['배송중', '배송완료']
        .map((words) => `<li><i>2026-11-18 09:10</i><b>${words}</b><em>49,800원</em></li>`)
        .join(''),
    ],
    [
      'a list of long rows',
      [1, 2].map(() => `<li><i>2026-11-18 09:10</i><p>${'가'.repeat(130)}</p><b>배송중</b></li>`).join(''),
    ],
  ])('%s', (_, body) => {
    const found = foundIn(body);
    expect(found.join()).not.toContain('lastScanOn');
    expect(found.join()).toContain('status');
  });
});
