import { describe, expect, it } from 'vitest';
import { deadlineWords } from '../../components/deadlines/deadlineWords';

const now = new Date('2026-11-23T11:00:00+09:00');
const due = (day: string) => ({ id: 'deposit', due: day, text: '', rule: '', sure: true });

describe('a deadline in words', () => {
  it('names the day of this year by month and day, that of another year in full', () => {
    expect(deadlineWords(due('2026-11-28'), now)).toMatch(/5일.*\(11\/28\)/);
    expect(deadlineWords(due('2027-02-21'), now)).toMatch(/90일.*\(2027\/2\/21\)/);
    expect(deadlineWords(due('2025-12-31'), now)).toContain('2025/12/31');
  });
});
