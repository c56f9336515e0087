import { describe, expect, it } from 'vitest';
import { checkedSnapshot } from '../../utils/orders/checkedSnapshot';
import { anyStore, snapshotOfBody } from './shortPages';

const body = [0, 'BODY', {}, ''];
const answer = { url: anyStore, nodes: [body, [0, '주문번호']], data: [], isCut: false };

// Other shapes that are none: readOrders.hostile.test.ts.
describe('an answer is a snapshot', () => {
  it('where a page gave it', () => {
    const snapshot = snapshotOfBody('<dl id="a"><dt>주문번호</dt><dd>20261117-0000012</dd></dl><s>1</s>');
    expect(checkedSnapshot(structuredClone(snapshot))).toEqual(snapshot);
  });

  it('where it is as large as it may be', () => {
    const text = '가'.repeat(12_000);
    expect(checkedSnapshot({ ...answer, nodes: [body, [0, text]] })).not.toBeNull();
    const nodes = [body, ...Array.from({ length: 59_999 }, () => [0, 'x'])];
    expect(checkedSnapshot({ ...answer, nodes })).not.toBeNull();
  });

  it('where it has no nodes', () => expect(checkedSnapshot({ ...answer, nodes: [] })).not.toBeNull());
});

describe('an answer is refused', () => {
  const node = (one: unknown) => ({ ...answer, nodes: [body, one] });
  it.each([
    ['with a longer text', node([0, '가'.repeat(12_001)])],
    ['with more nodes', { ...answer, nodes: [body, ...Array.from({ length: 60_000 }, () => [0, 'x'])] }],
    ['with a longer address', { ...answer, url: `https://${'x'.repeat(8000)}` }],
    ['with a longer tag', node([0, 'X'.repeat(61), {}, ''])],
    ['with a longer attribute', node([0, 'P', { id: 'x'.repeat(601) }, ''])],
    ['with a longer attribute’s name', node([0, 'P', { ['x'.repeat(101)]: '1' }, ''])],
    ['with data under a longer name', { ...answer, data: [{ name: 'x'.repeat(61), json: '' }] }],
    ['with too many data', { ...answer, data: Array.from({ length: 21 }, () => ({ name: 'x', json: '' })) }],
    ['with longer data', { ...answer, data: [{ name: 'x', json: 'x'.repeat(4_000_001) }] }],
    ['with a node that holds itself', node([1, 'P', {}, ''])],
    ['with a node in a text', { ...answer, nodes: [body, [0, 'x'], [1, 'y']] }],
    ['with a text first', { ...answer, nodes: [[0, 'x']] }],
    ['with a node too long', node([0, 'P', {}, '', 'x'])],
    ['without a mark whether it is cut', { url: anyStore, nodes: [body], data: [] }],
  ])('%s', (_, made) => expect(checkedSnapshot(made)).toBeNull());

  it.each([
    ['a negative parent', node([-1, 'x'])],
    ['half a parent', node([0.5, 'x'])],
  ])('with %s', (_, made) => expect(checkedSnapshot(made)).toBeNull());
});
