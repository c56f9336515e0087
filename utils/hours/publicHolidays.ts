/** Korea's public holidays: the official gazette's, as `@hyunbinseo/holidays-kr` lists them. */
import * as tables from '@hyunbinseo/holidays-kr/all';

const namesByDay: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(tables).flatMap((table) => Object.entries(table)),
);

/** What a holiday is called that the shopper added: those are declared for the occasion. */
export const ownHolidayName = '임시공휴일';

const years = [...namesByDay.keys()].map((day) => Number(day.slice(0, 4)));

/** The first and last year of the table, both complete. */
export const firstHolidayYear = Math.min(...years);
export const lastHolidayYear = Math.max(...years);

/** Whether the table has that year. Elsewhere no public holiday is known. */
export function isHolidayYearKnown(year: number): boolean {
  return year >= firstHolidayYear && year <= lastHolidayYear;
}

/** The names of the public holidays on a day (yyyy-mm-dd), most often one; empty where there is none or none is known. */
export function publicHolidaysOn(day: string): readonly string[] {
  return namesByDay.get(day) ?? [];
}
