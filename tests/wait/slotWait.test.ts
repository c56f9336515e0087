import { describe, expect, it } from 'vitest';
import { slotWait } from '../../utils/wait/slotWait';

const korean = (text: string) => slotWait(new Date(`${text}:00+09:00`));

describe('slotWait in seconds', () => {
  it.each([
    ['2026-11-23T10:00', 120 * 1.3],
    ['2026-11-24T10:00', 120 * 1.1],
    ['2026-11-25T10:00', 120 * 0.9],
    ['2026-11-26T10:00', 120 * 0.95],
    ['2026-11-27T10:00', 120],
    ['2026-11-28T10:00', 120],
    ['2026-11-29T10:00', 120],
  ])('follows the weekday: %s', (at, seconds) => {
    expect(korean(at)).toBeCloseTo(seconds, 9);
  });

  it.each([
    ['00:00', 0.5],
    ['08:59', 0.5],
    ['09:59', 0.5],
    ['10:00', 1],
    ['11:00', 1.8],
    ['13:59', 1.8],
    ['14:00', 1.2],
    ['15:59', 1.2],
    ['16:00', 0.5],
    ['17:59', 0.5],
    ['23:59', 0.5],
  ])('follows the hour: %s', (time, factor) => {
    expect(korean(`2026-11-27T${time}`)).toBeCloseTo(120 * factor, 9);
  });

  it.each([
    ['2026-08-18T10:00', 1.1 * 1.3], // Tuesday after a public holiday
    ['2027-06-07T10:00', 1.3], // Monday after a public holiday on Sunday: has it in its own factor
    ['2026-10-06T10:00', 1.1 * 1.3], // Tuesday after a substitute holiday
    ['2026-09-25T10:00', 1], // a public holiday after a public holiday is no business day
    ['2026-05-06T10:00', 0.9 * 1.3], // Wednesday after 어린이날
    ['2026-10-10T10:00', 1], // Saturday after 한글날
    ['2030-01-02T10:00', 0.9], // holidays of 2030 are not known
  ])('has a peak on the first business day after a holiday: %s', (at, factor) => {
    expect(korean(at)).toBeCloseTo(120 * factor, 9);
  });

  it.each([
    ['2026-11-30T10:00', 1.3 * 1.2],
    ['2026-10-30T10:00', 1.2], // Friday; the 31st is a Saturday
    ['2026-10-31T10:00', 1], // Saturday itself
    ['2027-02-26T10:00', 1.2], // the 28th is a Sunday
    ['2020-09-29T10:00', 1.1 * 1.2], // the 30th begins 추석
    ['2020-09-30T10:00', 0.9],
    ['2026-12-31T10:00', 0.95 * 1.2],
    ['2030-12-31T10:00', 1.1 * 1.2],
  ])('has a peak on the last business day of the month: %s', (at, factor) => {
    expect(korean(at)).toBeCloseTo(120 * factor, 9);
  });
});
