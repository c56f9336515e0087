import { describe, expect, it } from 'vitest';
import { isOrderPageHere, isReadRequest, orderPageHere, readRequest } from '../../utils/browser/messages';

const others = [undefined, null, '', 'read-this-page', 1, true, [], {}, { type: 'other' }, { type: null }];

describe('messages', () => {
  it('are known by their type', () => {
    expect(isReadRequest(structuredClone(readRequest))).toBe(true);
    expect(isOrderPageHere(structuredClone(orderPageHere))).toBe(true);
  });

  it('are not taken for each other, nor anything else for them', () => {
    expect([...others, orderPageHere].filter(isReadRequest)).toEqual([]);
    expect([...others, readRequest].filter(isOrderPageHere)).toEqual([]);
  });
});
