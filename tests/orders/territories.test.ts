import { describe, expect, it } from 'vitest';
import type { Place } from '../../utils/orders/finding';
import { ownerAt, ownersOf, territories } from '../../utils/orders/territories';

/** The body, a list in it, and its items. */
const [one, two]: Place[] = [
  [1, 2, -3, 4],
  [1, 2, -5, 6],
];

describe('an element’s owner', () => {
  const owners = ownersOf(
    [
      [one!, 'A'],
      [two!, 'B'],
    ],
    [],
  );

  it('is whose anchor stands in it', () => {
    expect(ownerAt([1, 2, -3, 9], owners)).toBe('A');
    expect(ownerAt([1, 2, -5], owners)).toBe('B');
  });

  it('is nobody where several do', () => expect(ownerAt([1, 2, 8], owners)).toBeNull());

  it('is nobody where nothing around it is known', () => expect(ownerAt([7, 8], owners)).toBeNull());

  it('is nobody where something foreign stands, whoever comes later', () => {
    expect(ownerAt(one!, ownersOf([[one!, 'A']], [one!]))).toBeNull();
  });

  it('is one key, however many anchors it has', () => {
    const twice = ownersOf(
      [
        [one!, 'A'],
        [two!, 'A'],
      ],
      [],
    );
    expect(ownerAt([1, 2, 8], twice)).toBe('A');
  });
});

describe('a key’s own part of the page', () => {
  it('reaches up to its list item, row or article', () => {
    expect(territories([[[1, 2, -3, 4, 5], 'A']], []).get('A')).toEqual([1, 2, -3]);
  });

  it('ends below what holds another key’s anchor', () => {
    const lands = territories(
      [
        [[1, 2, 3, 4], 'A'],
        [[1, 2, 5, 6], 'B'],
      ],
      [],
    );
    expect([...lands]).toEqual([
      ['A', [1, 2, 3]],
      ['B', [1, 2, 5]],
    ]);
  });

  it('ends below what holds something foreign', () => {
    expect(territories([[[1, 2, 3, 4], 'A']], [[1, 2, 8]]).get('A')).toEqual([1, 2, 3]);
  });

  it('is the whole page where nobody else is there', () => {
    expect(territories([[[1, 2, 3], 'A']], []).get('A')).toEqual([1]);
  });

  it('is where most of its anchors stand', () => {
    const anchors: [Place, string][] = [
      [[1, 8, -9], 'A'],
      [[1, 2, -3, 4], 'A'],
      [[1, 2, -3, 5], 'A'],
    ];
    expect(territories(anchors, []).get('A')).toEqual([1, 2, -3]);
  });
});
