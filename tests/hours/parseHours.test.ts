import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHours } from '../../utils/hours/parseHours';
import type { Schedule } from '../../utils/hours/types';
import { saysSame, scheduleWords, sellerTextFiles, sellerTexts, type SellerText } from './sellerHours';

const now = new Date('2026-11-23T12:00:00+09:00');
/** Chatty texts, in whole sentences, are the hardest. */
const leastExact: Record<string, number> = { 'spoken.txt': 0.93 };
const CORPUS = process.env['SELLER_HOURS'] ?? '../shared/corpus/seller-hours.json';

function reading(text: string): string {
  const read = parseHours(text, now);
  return `${scheduleWords(read?.schedule ?? null)}${read ? ` | ${read.sure ? 'sure' : 'unsure'}` : ''}`;
}

/** How a text is read: exactly as one of its labels, otherwise, or otherwise and sure of it. */
function outcome({ text, readings }: SellerText): 'exact' | 'other' | 'sure and wrong' {
  const read = parseHours(text, now);
  const words = scheduleWords(read?.schedule ?? null);
  const alike = readings.filter((one) => saysSame(words, one.words));
  const isSureToo = ({ sure }: { sure: string }) =>
    !read || sure === 'either' || (sure === 'sure') === read.sure;
  if (alike.some(isSureToo)) return 'exact';
  return read?.sure ? 'sure and wrong' : 'other';
}

describe('parseHours, on texts of sellers labelled by others', () => {
  it.each(sellerTextFiles())('reads nearly all exactly and is never sure and wrong: %s', (file) => {
    const texts = sellerTexts(file);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => outcome(text) === 'sure and wrong').map(({ text }) => text)).toEqual([]);
    const exact = texts.filter((text) => outcome(text) === 'exact').length;
    expect(exact / texts.length).toBeGreaterThanOrEqual(leastExact[file] ?? 0.95);
  });

  it.runIf(existsSync(CORPUS))('and on a file of labelled texts from outside', () => {
    interface Labelled {
      text: string;
      expected: Schedule | null;
      sure: boolean | 'any';
      accept?: { schedule: Schedule | null; sure: boolean | 'any' }[];
    }
    const labelled = JSON.parse(readFileSync(CORPUS, 'utf8')) as Labelled[];
    const texts = labelled.map(({ text, expected, sure, accept = [] }) => ({
      text,
      readings: [{ schedule: expected, sure }, ...accept].map((one) => ({
        words: scheduleWords(one.schedule),
        sure: one.sure === 'any' ? 'either' : one.sure ? 'sure' : 'unsure',
      })),
    }));
    expect(texts.filter((text) => outcome(text) === 'sure and wrong').map(({ text }) => text)).toEqual([]);
    const exact = texts.filter((text) => outcome(text) === 'exact').length;
    expect(exact / texts.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe('parseHours', () => {
  it.each([
    [
      '평일 10:00~17:00 점심 12-1시 토/일/공휴일 휴무',
      '1-5 10:00-17:00; break 12:00-13:00; holidays closed | sure',
    ],
    ['연중무휴 09:00~23:00', '1-7 09:00-23:00; holidays open | sure'],
    ['매일 18:00~02:00', '1-7 18:00-26:00 | sure'],
    ['평일 10시~18시, 토요일 10시~14시', '1-5 10:00-18:00, 6 10:00-14:00 | sure'],
    ['월~금 10:00~12:00, 13:00~18:00', '1-5 10:00-12:00 13:00-18:00 | sure'],
    ['Mon-Fri 9am-6pm, closed on weekends and public holidays', '1-5 09:00-18:00; holidays closed | sure'],
    ['매일 10:00~20:00, 일요일에는 답변이 없어요', '1-6 10:00-20:00 | sure'],
    ['매일 10:00~20:00 (일 제외)', '1-6 10:00-20:00 | sure'],
    ['Open daily 10am-8pm except Sundays', '1-6 10:00-20:00 | sure'],
    ['근무시간 월~금 9:00~18:00 (미국 동부시간)', '1-5 23:00-30:00 | unsure'],
    ['평일 10:00~17:00 / 9월 24일(목)~27일(일) 휴무', '1-5 10:00-17:00; off 2026-09-24..2026-09-27 | unsure'],
    ['2026년 12월 24일(목) ~ 25일(금) 휴무', 'no hours; off 2026-12-24..2026-12-25 | sure'],
  ])('%s', (text, expected) => expect(reading(text)).toBe(expected));

  it.each([
    ['격주 토요일', '평일 10:00~18:00, 격주 토요일 10:00~14:00'],
    ['both open and closed', '평일 10:00~18:00, 토요일 10:00~14:00 / 주말 휴무'],
    ['channels that differ', '전화 평일 9:00~18:00 / 채팅 평일 9:00~22:00'],
    ['closed on 설 and 추석 alone', '매일 10:00~18:00 (설, 추석 연휴 휴무)'],
    ['no days', '10:00~18:00'],
    ['오전 12시', '평일 오전 12시~오후 6시'],
    ['hours in which nobody is there', '평일 10:00~17:00, 매주 수요일 14:00~15:00 전화 불가'],
    ['hours that are closed', '평일 10:00~17:00 금 13:00~17:00 휴무'],
    ['the day after holidays', '화~일 11:00~20:00 월 휴무 공휴일 다음날 휴무'],
    ['two breaks', '점심 11:30~12:30 / 저녁 17:00~18:00 (평일 10:00~17:00)'],
    ['a closure until some day', '2026년 11월 25일까지 쉽니다'],
    ['several days of a month', '평일 10:00~17:00 2026년 11월 25일, 27일 휴무'],
    ['half a day', '2026년 12월 24일(목) 13시부터 휴무, 평일 10:00~17:00'],
    ['tomorrow', '평일 10~17시, 내일 휴무'],
    ['a date that it did not read', '~11/27 휴무, 평일 10~17시'],
    ['something else that is said of one day', '매일 10:00~20:00, 일요일엔 가족과 함께'],
    ['days off of parcels', '평일 10:00~17:00, 2026년 12월 24일(목)~12월 26일(토) 배송 휴무'],
    ['days of parcels', '발송은 월~토, 상담 10:00~18:00'],
    ['hours of a shop beside them', '전시장 매일 10:00~19:00, 고객상담 평일 10:00~18:00'],
    ['public holidays like those before', '평일 10:00~17:00, 주말 휴무, 공휴일도 동일'],
    ['a closure from then on', '2026년 12월 24일(목)부터 휴무입니다. 평일 10:00~17:00'],
    ['a season', '매일 10:00~20:00 (3월까지 월요일 휴무)'],
    ['the weather', '매일 10:00~20:00, 우천시 휴무'],
    ['a date without year and weekday', '평일 10:00~18:00, 12/24 휴무'],
    ['a weekday that the date does not have', '2026년 12월 24일(금) 휴무'],
  ])('is not sure of %s', (_name, text) => expect(parseHours(text, now)?.sure).toBe(false));

  it.each([
    '주말/공휴일 휴무',
    '오후 2시 이전 주문 당일 출고',
    '챗봇 24시간 상담',
    '24시간 접수 가능',
    '1588-0000',
    '배송 2~3일 소요',
    '',
  ])('finds no hours in %j', (text) => expect(parseHours(text, now)).toBeNull());

  it('takes the year that fits the printed weekday, the nearest first', () => {
    expect(reading('9월 14일(월) 휴무')).toContain('2026-09-14');
    expect(reading('9월 15일(월) 휴무')).toContain('2025-09-15');
    expect(reading('12월 31일(목)~1월 2일(토) 휴무')).toContain('2026-12-31..2027-01-02');
  });

  it('never throws, and gives times that a clock shows, whatever the text', () => {
    const words = fc.constantFrom(
      '평일',
      '월~금',
      '토',
      '공휴일',
      '휴무',
      '점심',
      '10:00',
      '~',
      '-',
      '9시',
      '오후',
      '25:99',
      '24시간',
      '격주',
      '9/24',
      '2026.02.30',
      '(',
      ')',
      '\n',
      '/',
      ',',
      '연중무휴',
      '까지',
      '새벽',
      '익일',
      '접수',
      'UTC+14',
      '7',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 20 }).map((all) => all.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const read = parseHours(text, now);
          for (const span of Object.values(read?.schedule.days ?? {}).flat()) {
            for (const clock of span) expect(clock).toMatch(/^(?:[0-2]\d:[0-5]\d|30:00)$/);
            expect(span[0] < span[1]).toBe(true);
          }
          for (const { from, to } of read?.schedule.closedOn ?? []) expect(from <= to).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is not sure of a text that goes on behind what it reads', () => {
    const goesOn = `평일 10:00~17:00${' '.repeat(5000)}9/24(목) 휴무`;
    expect(parseHours(goesOn, now)).toMatchObject({
      sure: false,
      schedule: { days: { 1: [['10:00', '17:00']] } },
    });
  });

  it('reads a text of any length at once', () => {
    const long = '평일 10:00~17:00 점심 12~1시, 9/24(목)~ 휴무 '.repeat(3000);
    const started = performance.now();
    parseHours(long, now);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
