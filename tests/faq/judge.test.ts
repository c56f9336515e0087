import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeBy } from '../../utils/faq/judge';
import { koreanTable } from '../../utils/faq/learned/koreanTable';
import { readKorean } from '../../utils/faq/readQuery';

const judge = judgeBy(koreanTable);

describe('a judgement', () => {
  test('shares out one among all entries and what is none of them', () => {
    const text = fc.string({ unit: fc.constantFrom(...'환불 배송언제와요? 취소,쿠폰ab1'), maxLength: 60 });
    fc.assert(
      fc.property(text, (query) => {
        const { scored, outOfScope } = judge({ whole: readKorean(query)?.whole ?? '', clauses: [] });
        const sum = scored.reduce((total, { score }) => total + score, outOfScope);
        expect(sum).toBeCloseTo(1);
        expect(scored).toHaveLength(koreanTable.entries.length - 1);
        expect(scored.map(({ score }) => score)).toEqual(
          scored.map(({ score }) => score).toSorted((a, b) => b - a),
        );
      }),
    );
  });

  test('knows a question about an order from one about something else', () => {
    expect(judge(readKorean('환불 언제 들어와요')!).outOfScope).toBeLessThan(0.2);
    expect(judge(readKorean('알바 구해요')!).outOfScope).toBeGreaterThan(0.8);
  });
});
