/** `npm run eval:faq [-- FILE]`: how well labelled questions find their answers, by kind, and what is missed. */
import { readFileSync } from 'node:fs';
import { entriesFor } from '../utils/faq/englishEntries';
import { findInEnglish } from '../utils/faq/findInEnglish';
import { findMatches } from '../utils/faq/findMatches';
import type { FindMatches } from '../utils/faq/matcher';
import { figuresOf, isFound, outcomesOf, type FaqFigures, type LabelledQuery } from './measureFaq';

const percent = (value: number) => (Number.isNaN(value) ? '-' : (value * 100).toFixed(1)).padStart(9);
const columns = ['queries', 'recall@1', 'recall@3', 'MRR', 'answered', 'rejected', 'median ms'];

function line(name: string, figures: FaqFigures): string {
  return [
    name.padEnd(16),
    String(figures.queries).padStart(9),
    percent(figures.recallAt1),
    percent(figures.recallAt3),
    percent(figures.meanReciprocalRank),
    percent(figures.answered),
    percent(figures.rejected),
    figures.medianTime.toFixed(2).padStart(9),
  ].join(' ');
}

function evaluate(file: string, find: FindMatches): void {
  const queries = JSON.parse(readFileSync(file, 'utf8')) as LabelledQuery[];
  outcomesOf(queries.slice(0, 50), find); // What runs for the first time is slow.
  const outcomes = outcomesOf(queries, find);
  console.log(`${file}\n`.padEnd(17), columns.map((column) => column.padStart(9)).join(' '));
  console.log(line('all', figuresOf(outcomes)));
  for (const kind of new Set(queries.map((query) => query.kind))) {
    console.log(line(kind, figuresOf(outcomes.filter((outcome) => outcome.kind === kind))));
  }
  console.log('\nMissed:');
  for (const outcome of outcomes) {
    const { kind, status, query, expected, found } = outcome;
    if (isFound(outcome) && (found[0] === undefined || expected.includes(found[0]))) continue;
    const wanted = expected.join(', ') || 'nothing';
    console.log(
      `  ${kind}, ${status ?? 'no status'}: ${query} | ${wanted} | ${found.join(', ') || 'nothing'}`,
    );
  }
}

const file = process.argv[2];
if (file) {
  evaluate(file, findMatches);
} else {
  evaluate('tests/faq/queries.json', findMatches);
  evaluate('tests/faq/englishQueries.json', findInEnglish(entriesFor));
}
