import { describe, expect, it } from 'vitest';
import { plainWordFindings } from '../../../utils/orders/strategies/plainWords';
import { withoutOtherSteps } from '../../../utils/orders/strategies/statusSteps';
import { pageOfBody } from '../shortPages';

/** The statuses that are left of those that stand on a page, as "words (strategy)". */
function statusesIn(body: string): string[] {
  return withoutOtherSteps(plainWordFindings(pageOfBody(body)))
    .filter(({ field }) => field === 'status')
    .map(({ text, from }) => `${text} (${from})`);
}

const steps = (current: string) =>
  ['결제완료', '상품준비중', '배송중', '배송완료']
    .map((words) => (words === '배송중' ? `<li ${current}>${words}</li>` : `<li>${words}</li>`))
    .join('');

describe('a tracker of steps', () => {
  it('says nothing without a current step', () => {
    expect(statusesIn(`<ol>${steps('')}</ol>`)).toEqual([]);
  });

  it.each([
    'class="on"',
    'class="step is-active"',
    'class="current"',
    'aria-current="step"',
    'aria-selected="true"',
  ])('says its current step, by a weak hook: %s', (current) => {
    expect(statusesIn(`<ol>${steps(current)}</ol>`)).toEqual(['배송중 (class)']);
  });

  it.each(['class="option"', 'class="done"', 'aria-current="false"', 'aria-selected="false"'])(
    'has none by %s',
    (other) => expect(statusesIn(`<ol>${steps(other)}</ol>`)).toEqual([]),
  );

  it('says nothing with two of them', () => {
    expect(
      statusesIn('<ol><li class="on">결제완료</li><li class="on">배송중</li><li>배송완료</li></ol>'),
    ).toEqual([]);
  });

  it('may have its current mark inside a step', () => {
    expect(
      statusesIn('<ol><li>결제완료</li><li><b aria-current="step">배송중</b></li><li>배송완료</li></ol>'),
    ).toEqual(['배송중 (class)']);
  });

  it('leaves a status outside it alone', () => {
    expect(statusesIn(`<ol>${steps('')}</ol><section><strong>배송중</strong></section>`)).toEqual([
      '배송중 (label)',
    ]);
  });
});

const item = (words: string) => `<li><b>${words}</b><p>${'구름결 순면 담요 '.repeat(5)}</p></li>`;

describe('no tracker is', () => {
  it('two statuses', () => {
    expect(statusesIn('<ul><li>배송중</li><li>배송완료</li></ul>')).toHaveLength(2);
  });

  it('a list of items that say more than their status', () => {
    expect(statusesIn(`<ul>${item('결제완료')}${item('배송중')}${item('배송완료')}</ul>`)).toHaveLength(3);
  });

  it('a list of which most is something else', () => {
    const others = '<li>가</li>'.repeat(4);
    expect(statusesIn(`<ul><li>결제완료</li><li>배송중</li><li>배송완료</li>${others}</ul>`)).toHaveLength(3);
  });
});
