import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanBlock, cleanLine } from '../../utils/inquiry/cleanText';
import { cutAtSentence, shortenName } from '../../utils/inquiry/shorten';

describe('shortenName', () => {
  it('leaves 40 characters whole and cuts the 41st', () => {
    expect(shortenName('가'.repeat(40))).toBe('가'.repeat(40));
    expect(shortenName('가'.repeat(41))).toBe(`${'가'.repeat(40)}…`);
  });

  it('cuts at a word that ends late enough', () => {
    expect(shortenName(`${'가'.repeat(35)} ${'나'.repeat(20)}`)).toBe(`${'가'.repeat(35)}…`);
    expect(shortenName(`${'가'.repeat(5)} ${'나'.repeat(60)}`)).toHaveLength(41);
  });

  it('never cuts an emoji in two', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(shortenName(family.repeat(10))).toBe(`${family.repeat(3)}…`);
  });

  it('gives at most 42 characters that the name begins with', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const short = shortenName(name);
        expect(short.length).toBeLessThanOrEqual(42);
        expect(name.startsWith(short.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});

describe('cutAtSentence', () => {
  it('gives what fits whole as it is', () => {
    expect(cutAtSentence('소리가 나지 않습니다.', 20)).toBe('소리가 나지 않습니다.');
  });

  it('ends with the last sentence that fits', () => {
    const text = '전원이 켜지지 않습니다. 2.5A 충전기로도 같습니다. 교환하고 싶습니다.';
    expect(cutAtSentence(text, 35)).toBe('전원이 켜지지 않습니다. 2.5A 충전기로도 같습니다.');
    expect(cutAtSentence(text, 20)).toBe('전원이 켜지지 않습니다.');
    expect(cutAtSentence('전원이 안 켜져요 다른 콘센트도 같아요 교환해 주세요', 20)).toBe('전원이 안 켜져요');
    expect(cutAtSentence('첫 줄\n둘째 줄은 더 깁니다', 8)).toBe('첫 줄');
  });

  it('marks with an ellipsis what is no whole sentence', () => {
    expect(cutAtSentence('가'.repeat(100), 30)).toBe(`${'가'.repeat(29)}…`);
    expect(cutAtSentence(`${'가'.repeat(20)} ${'나'.repeat(80)}`, 30)).toBe(`${'가'.repeat(20)}…`);
  });

  it('says nothing where there is no room', () => {
    expect(cutAtSentence('가'.repeat(100), 5)).toBe('');
    expect(cutAtSentence('가'.repeat(100), -20)).toBe('');
  });

  it('never exceeds the room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: -10, max: 200 }),
        (text, room) => {
          expect(cutAtSentence(text, room).length).toBeLessThanOrEqual(Math.max(0, room));
        },
      ),
    );
  });
});

describe('cleaning', () => {
  it('folds a name onto one line without marks that turn the text around', () => {
    expect(cleanLine(' 줄이\n바뀐 \u202e이름\u202c\u0000\t끝 \ud800')).toBe('줄이 바뀐 이름 끝');
    expect(cleanLine('👨‍👩‍👧')).toBe('👨‍👩‍👧');
  });

  it('keeps the lines of what was typed', () => {
    expect(cleanBlock('  첫 줄\r\n\r\n셋째\u202e 줄\u0007 ')).toBe('첫 줄\n\n셋째 줄');
  });
});
