import { describe, expect, it } from 'vitest';
import { allMutations } from './mutations/allMutations';
import { defaultSeed, readMutated, type PageReading } from './mutatePages';
import { figuresOf, mutatedLimits, sharesOf } from './pageFigures';
import { pagePairsIn } from './pagePairs';

/** Readings in all that take about 15 s: of more pages each has a part of the mutations. `npm run test:pages` has all. */
const MOST_READINGS = 500;

/** What these do still makes the reader read wrongly here and there: for them the limits over all hold. */
const notReachedYet = new Set([
  'classes renamed',
  'class hashes new',
  'tables into divs',
  'texts split into spans',
  'labels by other names',
  'some labels gone',
  'some values gone',
  'promotions inside the items',
  'embedded data gone',
  'embedded data of another order',
]);

const pairs = pagePairsIn('tests/pages');
const step = Math.ceil((pairs.length * allMutations.length) / MOST_READINGS);
const readings: PageReading[] = [];

function mistakesOf(read: PageReading[]): string[] {
  return read.flatMap(({ page, differences }) =>
    differences
      .filter(({ kind }) => kind === 'wrong')
      .map(
        ({ path, expected, got }) =>
          `${page}: ${path} is ${JSON.stringify(expected)}, read ${JSON.stringify(got)}`,
      ),
  );
}

describe('an order page that its store rebuilt', () => {
  it.each(allMutations.map((mutation, index) => ({ name: mutation.name, mutation, index })))(
    'with $name lets nothing personal out, and is read right or not at all',
    async ({ name, mutation, index }) => {
      const ofIt: PageReading[] = [];
      for (const pair of pairs.filter((_, place) => (place + index) % step === 0)) {
        const reading = await readMutated(pair, [mutation], defaultSeed);
        if (reading) ofIt.push(reading);
      }
      readings.push(...ofIt);
      expect(ofIt.flatMap(({ leaks }) => leaks)).toEqual([]);
      expect(notReachedYet.has(name) ? [] : mistakesOf(ofIt)).toEqual([]);
    },
  );

  it('is mostly read right, and hardly ever wrong, over all', () => {
    const { right, wrong } = sharesOf(figuresOf(readings));
    expect(wrong).toBeLessThan(mutatedLimits.wrongBelow);
    expect(right).toBeGreaterThan(mutatedLimits.rightAbove);
  });
});
