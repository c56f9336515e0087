import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../utils/orders/fields/foldText';

describe('foldText', () => {
  it('takes out what changes the display but not the words', () => {
    expect(foldText('\u202E가\u200B 방\u2066\n\t 세\u061C트\u0007')).toBe('가 방 세트');
  });

  it('keeps emoji that are joined from several', () => {
    expect(foldText('👨‍👩‍👧 세트')).toBe('👨‍👩‍👧 세트');
  });

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
