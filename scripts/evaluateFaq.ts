/** `npx tsx scripts/evaluateFaq.ts FILE`: how well labelled queries find their answers, and where the thresholds belong. */
import { readFileSync } from 'node:fs';
import { thresholds } from '../utils/faq/matchSettings';
import { measureFaq, type FaqFigures, type LabelledQuery } from './measureFaq';
import { proposeThresholds } from './proposeThresholds';

const file = process.argv[2];
if (!file) throw new Error('Usage: npx tsx scripts/evaluateFaq.ts FILE');
const queries = JSON.parse(readFileSync(file, 'utf8')) as LabelledQuery[];

const percent = (value: number) => (Number.isNaN(value) ? 'none' : `${(value * 100).toFixed(1)} %`);

function line(name: string, figures: FaqFigures): string {
  return [
    name.padEnd(12),
    `${figures.queries} queries`,
    `recall@1 ${percent(figures.recallAt1)}`,
    `recall@3 ${percent(figures.recallAt3)}`,
    `answered in scope ${percent(figures.answered)}`,
    `rejected out of scope ${percent(figures.rejected)}`,
    `median ${figures.medianTime.toFixed(2)} ms`,
  ].join(' · ');
}

const tuning = queries.filter(({ heldOut }) => !heldOut);
const heldOut = queries.filter((query) => query.heldOut);
console.log(line('all', measureFaq(queries)));
console.log(line('for tuning', measureFaq(tuning)));
if (heldOut.length > 0) console.log(line('held out', measureFaq(heldOut)));
for (const kind of new Set(queries.map((query) => query.kind))) {
  console.log(line(kind, measureFaq(queries.filter((query) => query.kind === kind))));
}
console.log('thresholds set', thresholds, 'called for by the tuning part', proposeThresholds(tuning));
