/**
 * `npm run test:pages -- [NAME]`: reads every page pair (whose name has that in it), as it is and mutated, and says how
 * well. ORDER_PAGES names further folders, SEED another chance, `--rounds N` more combinations, `--verbose` lists the
 * differences.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { defaultSeed } from '../tests/orders/mutatePages';
import { pagePairsIn, pageRoots } from '../tests/orders/pagePairs';
import { differenceLines, faultsOf, figuresLine, grouped, mutationLines } from './pageReport';
import type { PageOutcome, PageTask } from './testPagesWorker';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean', default: false }, rounds: { type: 'string', default: '1' } },
});
const [wanted = ''] = positionals;
const pairs = pageRoots.flatMap(pagePairsIn);
const tasks: PageTask[] = pairs.flatMap(({ name }, index) =>
  name.includes(wanted) ? [{ index, rounds: Number(values.rounds), seed: defaultSeed }] : [],
);

/** One process takes one page after the other until none is left. */
function work(outcomes: PageOutcome[]): Promise<void> {
  return new Promise((done, fail) => {
    const worker = fork(fileURLToPath(new URL('testPagesWorker.ts', import.meta.url)));
    const next = () => {
      const task = tasks.shift();
      if (task) worker.send(task);
      else worker.disconnect();
    };
    worker.on('message', (outcome: PageOutcome) => {
      outcomes.push(outcome);
      next();
    });
    worker.on('exit', (code) => (code === 0 ? done() : fail(new Error('Reading the pages broke off.'))));
    next();
  });
}

const outcomes: PageOutcome[] = [];
await Promise.all(Array.from({ length: availableParallelism() }, () => work(outcomes)));
outcomes.sort((a, b) => a.index - b.index);

if (values.verbose) {
  console.log([...differenceLines(outcomes), '', ...mutationLines(outcomes), ''].join('\n'));
}
const byStore = grouped(outcomes, ({ plain }) => plain.page.split('/')[0]!);
for (const [store, ofStore] of byStore) console.log(figuresLine(store, ofStore));
console.log(figuresLine('all', outcomes));
console.log(
  `SEED=${defaultSeed} · ${outcomes.reduce((sum, { mutated }) => sum + mutated.length, 0)} mutated pages`,
);

const faults = faultsOf(outcomes, pairs);
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length === 0) console.log('✓ every page is read as it should be');
process.exit(faults.length === 0 ? 0 : 1);
