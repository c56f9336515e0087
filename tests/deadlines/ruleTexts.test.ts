import { describe, expect, it } from 'vitest';
import { deadlineSources } from '../../utils/deadlines/deadlineSources';
import { findDeadlines } from '../../utils/deadlines/findDeadlines';
import { deadlineRules } from '../../utils/deadlines/rules';
import { field, orderOf } from '../inquiry/orders';

const wordings = deadlineRules.flatMap(({ id, naver, elsewhere, named }) =>
  [naver, elsewhere, named?.naver, named?.elsewhere].flatMap((wording) =>
    wording ? [{ id, ...wording }] : [],
  ),
);

describe('every wording of a rule', () => {
  it.each(wordings)(
    '$id: has a Korean and an English sentence with the same numbers',
    ({ rule, english }) => {
      expect(rule).toMatch(/[가-힣][요]$/);
      expect(english).toMatch(/^[A-Z][^가-힣]+\.$/);
      const spelled = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eighth'];
      for (const [number] of rule.matchAll(/\d+/g))
        expect(english).toMatch(new RegExp(`\\b(?:${number}|${spelled[Number(number)] ?? number})\\b`, 'i'));
    },
  );

  it.each(wordings)('$id: has sources that were read on a day and are to be read again', ({ sources }) => {
    for (const id of sources) {
      expect(deadlineSources[id].readOn).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(deadlineSources[id].reviewBy > deadlineSources[id].readOn).toBe(true);
    }
  });
});

describe('a holiday of the shopper’s own', () => {
  it('moves what is counted in business days', () => {
    const order = orderOf({ status: field('cancel-requested'), requestedOn: field('2026-11-20') });
    const now = new Date('2026-11-23T10:00:00+09:00');
    expect(findDeadlines(order, 0, now)[0]).toMatchObject({ id: 'cancel-auto-refund', due: '2026-11-26' });
    expect(findDeadlines(order, 0, now, ['2026-11-24'])[0]).toMatchObject({ due: '2026-11-27' });
  });
});
