import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isDay } from '../../../utils/hours/calendarDays';
import { parseDate } from '../../../utils/orders/fields/parseDate';

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
  ])('reads %s', (text, date) => {
    expect(parseDate(text, now)).toBe(date);
  });

  it.each([
    ['6. 20. 08:43 결제', 'past', '2026-06-20T08:43'],
    ['12.30. 07:45 주문', 'past', '2025-12-30T07:45'],
    ['10/28(화) 도착', 'past', '2026-10-28'],
    ['11/19(목) 도착 예정', 'future', '2026-11-19'],
    ['1/3(일) 도착 예정', 'future', '2027-01-03'],
    ['내일(월) 도착 보장', 'future', '2026-11-23'],
    ['어제 23:07', 'past', '2026-11-21'],
    ['오늘출발', 'future', '2026-11-22'],
  ] as const)('settles the year of "%s" (%s)', (text, direction, date) => {
    expect(parseDate(text, now, direction)).toBe(date);
  });

  it('counts 어제 from the Korean day, whatever day it is elsewhere', () => {
    expect(parseDate('어제', new Date('2026-11-21T15:30:00Z'))).toBe('2026-11-21');
  });

  it.each(['2026-02-30', '2026. 13. 1.', '', '배송중', '18,900원', '1588-3819', '10:30'])(
    'gives none for "%s"',
    (text) => {
      expect(parseDate(text, now)).toBeNull();
    },
  );

  it('gives back every day in every notation', () => {
    const days = fc.integer({ min: 0, max: 9000 }).map((count) => addDays('2010-01-01', count));
    const notations = fc.constantFrom<(y: string, m: number, d: number) => string>(
      (y, m, d) => `${y}. ${m}. ${d}. (월)`,
      (y, m, d) => `${y}.${String(m).padStart(2, '0')}.${String(d).padStart(2, '0')}`,
      (y, m, d) => `${y}-${m}-${d}`,
      (y, m, d) => `${y}/${m}/${d}`,
      (y, m, d) => `${y}년 ${m}월 ${d}일`,
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
      fc.property(fc.stringMatching(/^[\d. /\-월일년:]{0,24}$/), (text) => {
        const date = parseDate(text, now);
        expect(date === null || isDay(date.slice(0, 10))).toBe(true);
      }),
    );
  });
});
