/** `npm run eval:faq [-- FILE]`: how well labelled questions find their answers, by kind, and what is missed. */
import { readFileSync } from 'node:fs';
import { figuresOf, isFound, outcomesOf, type FaqFigures, type LabelledQuery } from './measureFaq';

const file = process.argv[2] ?? 'tests/faq/queries.json';
const queries = JSON.parse(readFileSync(file, 'utf8')) as LabelledQuery[];

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

outcomesOf(queries.slice(0, 50)); // What runs for the first time is slow.
const outcomes = outcomesOf(queries);
console.log(' '.repeat(16), columns.map((column) => column.padStart(9)).join(' '));
console.log(line('all', figuresOf(outcomes)));
const heldOut = outcomes.filter((query) => query.heldOut);
if (heldOut.length > 0) {
  console.log(line('for tuning', figuresOf(outcomes.filter((query) => !query.heldOut))));
  console.log(line('held out', figuresOf(heldOut)));
}
for (const kind of new Set(queries.map((query) => query.kind))) {
  console.log(line(kind, figuresOf(outcomes.filter((outcome) => outcome.kind === kind))));
}

console.log('\nMissed, of those for tuning (those held out stay unread):');
for (const outcome of outcomes) {
  const { heldOut: isHeldOut, kind, status, query, expected, found } = outcome;
  if (isHeldOut || (isFound(outcome) && (found[0] === undefined || expected.includes(found[0])))) continue;
  const wanted = expected.join(', ') || 'nothing';
  console.log(
    `  ${kind}, ${status ?? 'no status'}: ${query} | ${wanted} | found ${found.join(', ') || 'nothing'}`,
  );
}
