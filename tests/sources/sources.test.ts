import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { isReviewDue } from '../../utils/sources/isReviewDue';
import { sourceOf, sources, type SourceId } from '../../utils/sources/sources';

const day = v.pipe(v.string(), v.isoDate());
const sourceSchema = v.pipe(
  v.strictObject({
    title: v.pipe(
      v.string(),
      v.minLength(4),
      v.check((title) => !/\brow \d|\bid \d|stored-index/.test(title)),
    ),
    link: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
    collected: v.optional(v.string()),
    readOn: day,
    reviewBy: day,
  }),
  v.check(({ readOn, reviewBy }) => reviewBy > readOn),
);

describe('sources', () => {
  test.each(Object.entries(sources))('%s can be found again and has to be read again', (_id, source) => {
    expect(v.safeParse(sourceSchema, source).issues).toBeUndefined();
  });

  test('of the seller help say when the text was collected', () => {
    const help = Object.values(sources).filter(({ title }) => title.includes('판매자 도움말'));
    expect(help.length).toBeGreaterThan(20);
    expect(help.every((source) => 'collected' in source && source.collected === '2023-24')).toBe(true);
  });

  test('of the law lead to the law itself', () => {
    const laws = Object.values(sources).filter(({ title }) => /법 (시행령 )?제\d+조/.test(title));
    expect(laws.length).toBeGreaterThan(5);
    expect(laws.every(({ link }) => link?.startsWith('https://www.law.go.kr/'))).toBe(true);
  });

  test('have titles of their own', () => {
    const titles = Object.values(sources).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('are looked up by id', () => {
    const id: SourceId = 'act-18';
    expect(sourceOf(id).title).toContain('제18조');
  });
});

describe('isReviewDue', () => {
  test('begins the day after the review day', () => {
    expect(isReviewDue({ reviewBy: '2027-05-22' }, '2027-05-22')).toBe(false);
    expect(isReviewDue({ reviewBy: '2027-05-22' }, '2027-05-23')).toBe(true);
  });
});
