import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, withoutBlanks } from '../../utils/page/seenText';

describe('a text as an editor shows it', () => {
  it.each([
    ['첫 줄\n\n둘째 줄', '첫 줄\n둘째 줄'],
    ['  첫\u00A0 줄 \r\n둘째\t줄\n', '첫 줄\n둘째 줄'],
    ['\u200B첫 줄\n\uFEFF\n둘째 줄', '첫 줄\n둘째 줄'],
    [' \n ', ''],
  ])('has the lines of %j', (text, lines) => expect(linesOf(text)).toBe(lines));

  it('tells one line from two, which the form without blanks does not', () => {
    expect(linesOf('첫 줄 둘째 줄')).not.toBe(linesOf('첫 줄\n둘째 줄'));
    expect(withoutBlanks('첫 줄 둘째 줄')).toBe(withoutBlanks('첫 줄\n\u200B둘째\u00A0줄'));
  });

  it('holds as much without blanks in lines as in one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(withoutBlanks(linesOf(text))).toBe(withoutBlanks(text));
      }),
    );
  });
});
