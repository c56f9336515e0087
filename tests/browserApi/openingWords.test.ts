import { afterEach, describe, expect, it } from 'vitest';
import { openingWords } from '../../utils/browser/openingWords';
import { koreanInstant } from '../../utils/hours/koreanTime';
import { naverPayCentreSchedule as centre } from '../../utils/contact/schedules';
import { openingState } from '../../utils/hours/openingState';
import type { Schedule } from '../../utils/hours/types';
import { speak } from '../components/i18n';

function wordsAt(day: string, time: string, schedule: Schedule = centre): string {
  const now = koreanInstant(day, time)!;
  return openingWords(openingState(schedule, now), now);
}

afterEach(() => speak('ko'));

describe('the opening state in words', () => {
  it('says until when it is open', () => {
    expect(wordsAt('2026-11-23', '09:00')).toBe('운영 중 · 18:00까지');
    expect(wordsAt('2026-11-23', '17:59')).toBe('운영 중 · 18:00까지');
  });

  it('names a break and its end', () => {
    expect(wordsAt('2026-11-23', '12:30', { ...centre, break: ['12:00', '13:00'] })).toBe(
      '쉬는 시간 · 13:00 다시 시작',
    );
  });

  it('says before hours that it opens today', () => {
    expect(wordsAt('2026-11-23', '07:10')).toBe('운영 전 · 오늘 09:00 시작');
  });

  it('says in the evening that it opens tomorrow, and on which day', () => {
    expect(wordsAt('2026-11-23', '18:00')).toBe('운영 종료 · 내일(화) 09:00 시작');
    expect(wordsAt('2026-11-22', '23:59')).toBe('운영 종료 · 내일(월) 09:00 시작');
  });

  it('names the day after a weekend', () => {
    expect(wordsAt('2026-11-20', '18:00')).toBe('운영 종료 · 11/23(월) 09:00 시작');
  });

  it('names the holiday, and the first day after it that is no weekend either', () => {
    expect(wordsAt('2026-09-24', '10:00')).toBe('추석 전날 휴무 · 9/28(월) 09:00 시작');
    expect(wordsAt('2026-09-25', '10:00')).toBe('추석 휴무 · 9/28(월) 09:00 시작');
    expect(wordsAt('2026-10-09', '10:00')).toBe('한글날 휴무 · 10/12(월) 09:00 시작');
  });

  it('names the day after the holiday weekend that begins tonight', () => {
    expect(wordsAt('2026-09-23', '18:30')).toBe('운영 종료 · 9/28(월) 09:00 시작');
    expect(wordsAt('2026-10-08', '18:30')).toBe('운영 종료 · 10/12(월) 09:00 시작');
  });

  it('says that a centre is closed for now by its own notice', () => {
    const closedOn = [{ from: '2026-11-23', to: '2026-11-24', reason: '이전' }];
    expect(wordsAt('2026-11-23', '10:00', { ...centre, closedOn })).toMatch(
      /^임시 휴무 · 11\/25\(수\) 09:00/,
    );
  });

  it('does not pretend to know whether it is open on a holiday about which nothing is stated', () => {
    expect(wordsAt('2026-10-09', '10:00', { ...centre, publicHolidays: 'unstated' })).toBe(
      '운영 여부를 알 수 없어요',
    );
  });

  it('says only that it is closed where it never opens, or that it is open where it never closes', () => {
    expect(wordsAt('2026-11-23', '10:00', { days: {}, break: null, publicHolidays: 'open' })).toBe(
      '운영 시간 아님',
    );
    const now = new Date('2026-11-23T10:00:00+09:00');
    expect(openingWords({ state: 'open', holidaysKnown: true }, now)).toBe('운영 중');
  });

  it('tells Korean time, wherever the shopper is', () => {
    const now = new Date('2026-11-22T23:30:00Z');
    expect(openingWords(openingState(centre, now), now)).toBe('운영 전 · 오늘 09:00 시작');
  });

  it('tells weekdays and hours of a year without a holiday table, too', () => {
    expect(wordsAt('2039-11-21', '10:00')).toBe('운영 중 · 18:00까지');
  });

  it('speaks English', () => {
    speak('en');
    expect(wordsAt('2026-11-23', '09:00')).toBe('Open · until 18:00');
    expect(wordsAt('2026-11-23', '07:10')).toBe('Not open yet · opens today 09:00');
    expect(wordsAt('2026-11-23', '18:00')).toBe('Closed · opens tomorrow (Tue) 09:00');
    expect(wordsAt('2026-11-20', '18:00')).toBe('Closed · opens 11/23 (Mon) 09:00');
    // The holiday keeps its Korean name: the table has no other.
    expect(wordsAt('2026-10-09', '10:00')).toBe('Closed: public holiday (한글날) · opens 10/12 (Mon) 09:00');
  });
});
