import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isDay } from '../../../utils/hours/calendarDays';
import { parseDate, parseDates, printedDate } from '../../../utils/orders/fields/parseDate';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const pad = (part: number) => String(part).padStart(2, '0');
const half = (hour: number) => (hour % 12 === 0 ? 12 : hour % 12);
const arrival = (day: string) => `${Number(day.slice(5, 7))}/${Number(day.slice(8))} 도착`;
const now = new Date('2026-11-22T10:00:00+09:00');

describe('parseDate', () => {
  it.each([
    ['2025. 11. 8. (토)', '2025-11-08'],
    ['2024.12.9. 14:22:10', '2024-12-09T14:22:10'],
    ['2026.11.17. 9:20:41', '2026-11-17T09:20:41'],
    ['2019-11-21 23:45:04', '2019-11-21T23:45:04'],
    ['2025/05/08 16:52:31', '2025-05-08T16:52:31'],
    ['2026.06.07 13:01', '2026-06-07T13:01'],
    ['2026년 5월 6일', '2026-05-06'],
    ['구매확정(2021-12-10)', '2021-12-10'],
    ['2019.09.11', '2019-09-11'],
    ['2019-11-21', '2019-11-21'],
    ['2026. 8. 20 주문', '2026-08-20'],
    ['2025년 11월 8일 오후 2시 5분', '2025-11-08T14:05'],
    ['2025년 11월 8일 토요일 오전 12시 30분', '2025-11-08T00:30'],
    ['2025-11-08 오후 12:30', '2025-11-08T12:30'],
    ['25.11.08', '2025-11-08'],
    ["'25. 11. 8", '2025-11-08'],
    ['25.11.08 14:22', '2025-11-08T14:22'],
    ['25-11-08', '2025-11-08'],
    ['25/11/08(토)', '2025-11-08'],
    ['주문번호 2026111710034503 (2026.11.17. 09:20:41)', '2026-11-17T09:20:41'],
  ])('reads %s', (text, date) => {
    expect(parseDate(text, now)).toBe(date);
  });

  it.each([
    ['6. 20. 08:43 결제', 'past', '2026-06-20T08:43'],
    ['12.30. 07:45 주문', 'past', '2025-12-30T07:45'],
    ['10/28(수) 도착', 'past', '2026-10-28'],
    ['11/19(목) 도착 예정', 'future', '2026-11-19'],
    ['1/3(일) 도착 예정', 'future', '2027-01-03'],
    ['내일(월) 도착 보장', 'future', '2026-11-23'],
    ['어제 23:07', 'past', '2026-11-21T23:07'],
    ['그저께 주문', 'past', '2026-11-20'],
    ['3일 전', 'past', '2026-11-19'],
    ['주문 접수 (3일 전)', 'past', '2026-11-19'],
    ['어제 발송, 내일 도착', 'past', '2026-11-21'],
    ['11월 21일(토)', 'past', '2026-11-21'],
    ['11월 21일 오후 3시', 'past', '2026-11-21T15:00'],
    ['11/21', 'past', '2026-11-21'],
    ['6.12.(금)', 'past', '2026-06-12'],
    ['Nov 21', 'past', '2026-11-21'],
    ['Nov. 30, 3:12 pm', 'past', '2025-11-30T15:12'],
    ['배송중 · 11/21(토) 도착 예정', 'future', '2026-11-21'],
    ['오늘출발', 'future', '2026-11-22'],
  ] as const)('settles the year of "%s" (%s)', (text, direction, date) => {
    expect(parseDate(text, now, direction)).toBe(date);
  });

  it('counts 어제 from the Korean day, whatever day it is elsewhere', () => {
    expect(parseDate('어제', new Date('2026-11-21T15:30:00Z'))).toBe('2026-11-21');
  });

  it.each([
    ['March 5, 2024', '2024-03-05'],
    ['5 March 2024', '2024-03-05'],
    ['5-Mar-2024', '2024-03-05'],
    ['Mar 5, 2024 3:12 pm', '2024-03-05T15:12'],
    ['Wednesday 6th of March 2024, 09:12am', '2024-03-06T09:12'],
    ['Order placed on November 3, 2026 at 12:05 AM', '2026-11-03T00:05'],
    ['Nov. 21, 2026', '2026-11-21'],
  ])('reads English: %s', (text, date) => {
    expect(parseDate(text, now)).toBe(date);
  });

  it.each([
    ['2026-11-17T09:20:41+09:00', '2026-11-17T09:20:41'],
    ['2026-11-17T09:20:41', '2026-11-17T09:20:41'],
    ['2026-11-17T09:20Z', '2026-11-17T18:20'],
    ['2026-12-31T23:20:41.123Z', '2027-01-01T08:20:41'],
    ['2024-03-05T12:00:00-05:00', '2024-03-06T02:00:00'],
    ['2026-11-17 10:00-12:00', '2026-11-17T10:00'],
  ])('tells Korean time from any zone: %s', (text, date) => {
    expect(parseDate(text, now)).toBe(date);
  });

  it.each([
    ['10/28(화) 도착', 'past', undefined, '2025-10-28'],
    ['12/30(수) 도착 예정', 'future', undefined, '2026-12-30'],
    ['11/21(금) 도착', 'past', '2025-11-17', '2025-11-21'],
    // Wrong on the page: no possible year has that weekday.
    ['11/21(일) 주문', 'past', undefined, '2026-11-21'],
    ['11/23(월) 도착 예정', 'future', '2026-11-17', '2026-11-23'],
    ['11/23(일) 도착 예정', 'future', '2026-11-17', '2026-11-23'],
  ] as const)('lets the weekday of "%s" (%s, from %s) settle the year', (text, direction, from, date) => {
    expect(parseDate(text, now, direction, from)).toBe(date);
  });

  it('finds the year of a 29 February', () => {
    expect(parseDate('2/29(목) 주문', new Date('2025-03-01T10:00:00+09:00'))).toBe('2024-02-29');
  });

  it('counts no later than Korea does where a late arrival is told without its year', () => {
    expect(parseDate('12/30(수) 도착 예정', new Date('2027-01-05T10:00:00+09:00'), 'future')).toBe(
      '2026-12-30',
    );
  });

  it.each([
    '2026-02-30',
    '2026. 13. 1.',
    '11/31(월)',
    'February 30, 2024',
    '25.13.08',
    '',
    '배송중',
    '10:30',
  ])('gives none for "%s"', (text) => {
    expect(parseDate(text, now)).toBeNull();
  });

  it.each(
    '18,900원|1588-3819|02-1234-5678|010-1234-5678|1.5kg|3.5/5|4.8|4.8 (120)|4.8 배송 만족|1/2|2411/21|11/213'.split(
      '|',
    ),
  )('takes another number for no date: "%s"', (text) => {
    expect(parseDate(text, now)).toBeNull();
  });

  it.each(
    '20251108|2026-11-1234|2026-11-17-0001|v2025.11.8|2025.11.8.3|10.20.30.40|1. 2. 3. 항목|12/10/25|21/11/2026|11.24.2026|10 x 20|1+1|Nov 2026'.split(
      '|',
    ),
  )('takes what only looks like a date for none: "%s"', (text) => {
    expect(parseDate(text, now)).toBeNull();
  });

  it.each([
    '오늘의집 주문',
    '아모레퍼시픽',
    '내일배움카드',
    '출고 3일 전까지',
    '2~3일 전',
    '오늘 주문하면 내일 도착',
  ])('is about no day: "%s"', (text) => {
    expect(parseDate(text, now)).toBeNull();
  });

  it('keeps the day where the time is none', () => {
    expect(parseDate('2026-06-07 24:00', now)).toBe('2026-06-07');
    expect(parseDate('2026-06-07 10:10:99', now)).toBe('2026-06-07');
    expect(parseDate('2026-06-07 오전 14:00', now)).toBe('2026-06-07');
  });

  it('finds every date with a year, in order', () => {
    expect(parseDates('2026.11.17. 09:20:41 주문, Nov 3, 2026, 25.11.08, 11/21')).toEqual([
      '2026-11-17T09:20:41',
      '2026-11-03',
      '2025-11-08',
    ]);
  });

  it.each([
    ['주문일시 2026.11.17. 9:20:41 결제', '2026.11.17. 9:20:41'],
    ['6. 20. 08:43 결제', '6. 20. 08:43'],
    ['어제 23:07 주문', '어제 23:07'],
    ['배송중', '배송중'],
  ])('says where the date is printed in "%s"', (text, printed) => {
    expect(printedDate(text)).toBe(printed);
  });

  it('gives back every time in every notation', () => {
    const notations = fc.constantFrom<(h: number, m: number) => string>(
      (h, m) => `2026-03-05 ${pad(h)}:${pad(m)}`,
      (h, m) => `2026. 3. 5. ${h}:${pad(m)} 결제`,
      (h, m) => `2026-03-05T${pad(h)}:${pad(m)}`,
      (h, m) => `2026년 3월 5일(목) ${h < 12 ? '오전' : '오후'} ${half(h)}:${pad(m)}`,
      (h, m) => `2026년 3월 5일 ${h < 12 ? '오전' : '오후'} ${half(h)}시 ${m}분`,
      (h, m) => `26.03.05 ${pad(h)}:${pad(m)}`,
      (h, m) => `March 5, 2026 ${half(h)}:${pad(m)} ${h < 12 ? 'am' : 'PM'}`,
      (h, m) => `5th of March 2026, ${pad(half(h))}:${pad(m)}${h < 12 ? 'AM' : 'pm'}`,
      (h, m) => `3. 5. ${pad(h)}:${pad(m)} 주문`,
    );
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), notations, (hour, minute, print) => {
        expect(parseDate(print(hour, minute), now)).toBe(`2026-03-05T${pad(hour)}:${pad(minute)}`);
      }),
    );
  });

  it('gives back every instant told with a zone', () => {
    const seconds = fc.integer({ min: 1_300_000_000, max: 2_000_000_000 });
    fc.assert(
      fc.property(seconds, fc.integer({ min: -12, max: 14 }), (second, hours) => {
        const local = new Date((second + hours * 3600) * 1000).toISOString().slice(0, 19);
        const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
        const korean = new Date((second + 9 * 3600) * 1000).toISOString().slice(0, 19);
        expect(parseDate(`${local}${offset}`, now)).toBe(korean);
      }),
    );
  });

  it('settles the year of every day of the last and the next months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 150 }), (ago, ahead) => {
        const [before, after] = [addDays('2026-11-22', -ago), addDays('2026-11-22', ahead)];
        expect(parseDate(arrival(before), now, 'past')).toBe(before);
        expect(parseDate(arrival(after), now, 'future', '2026-11-22')).toBe(after);
      }),
    );
  });

  it('gives back every day in every notation', () => {
    const days = fc.integer({ min: 0, max: 9000 }).map((count) => addDays('2010-01-01', count));
    const notations = fc.constantFrom<(y: string, m: number, d: number) => string>(
      (y, m, d) => `${y}. ${m}. ${d}. (월)`,
      (y, m, d) => `${y}.${String(m).padStart(2, '0')}.${String(d).padStart(2, '0')}`,
      (y, m, d) => `${y}-${m}-${d}`,
      (y, m, d) => `${y}/${m}/${d}`,
      (y, m, d) => `${y}년 ${m}월 ${d}일`,
      (y, m, d) => `${y.slice(2)}.${String(m).padStart(2, '0')}.${String(d).padStart(2, '0')}`,
      (y, m, d) => `'${y.slice(2)}. ${m}. ${d}.`,
      (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
      (y, m, d) => `${MONTHS[m - 1]?.slice(0, 3)}. ${d} ${y}`,
      (y, m, d) => `${d}th of ${MONTHS[m - 1]} ${y}`,
      (y, m, d) => `${d} ${MONTHS[m - 1]?.slice(0, 3)}, ${y}`,
    );
    fc.assert(
      fc.property(days, notations, (day, print) => {
        const [year = '', month, date] = day.split('-');
        expect(parseDate(print(year, Number(month), Number(date)), now)).toBe(day);
      }),
    );
  });

  it('never throws and never gives a day that the calendar lacks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d. /\-월일년:'T+Z(토)오전후어제시분MarNov]{0,28}$/), (text) => {
        const date = parseDate(text, now);
        expect(date === null || isDay(date.slice(0, 10))).toBe(true);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const date = parseDate(text, now);
        expect(date === null || isDay(date.slice(0, 10))).toBe(true);
        expect(Array.isArray(parseDates(text))).toBe(true);
        expect(typeof printedDate(text)).toBe('string');
      }),
    );
  });

  it.each(['1', '1.', '1/', ' ', '1 ', '2026', '2026-', 'Mar', '(', '어제', '11/21', '25.'])(
    'is quick with 100,000 times "%s"',
    (part) => {
      const text = part.repeat(100_000);
      const start = performance.now();
      parseDate(text, now);
      parseDates(text);
      printedDate(text);
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});
