import { describe, expect, it } from 'vitest';
import { endedWait } from '../../utils/wait/endedWait';

const startedAt = '2026-11-23T10:00:00+09:00';
const after = (seconds: number) => new Date(Date.parse(startedAt) + seconds * 1000);
const ended = (at: Date, answered = true) => endedWait({ channel: 'phone', startedAt }, at, answered);

describe('endedWait', () => {
  it('is as long as the clock says, to the second', () => {
    expect(ended(after(252.4))).toEqual({
      kind: 'timed',
      wait: { channel: 'phone', startedAt, seconds: 252, answered: true },
    });
    expect(ended(after(90), false)).toMatchObject({ wait: { seconds: 90, answered: false } });
  });

  it('is a second at least, four hours at most', () => {
    expect(ended(after(0))).toMatchObject({ wait: { seconds: 1 } });
    expect(ended(after(14_400))).toMatchObject({ wait: { seconds: 14_400 } });
    expect(ended(after(14_401))).toEqual({ kind: 'forgotten' });
  });

  it('is not told from a clock that went back or a start that is no time', () => {
    expect(ended(after(-5))).toEqual({ kind: 'clock-changed' });
    expect(endedWait({ channel: 'phone', startedAt: 'x' }, after(5), true)).toEqual({
      kind: 'clock-changed',
    });
  });
});
