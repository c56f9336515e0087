/** Reads the pages that `testPages.ts` asks for, plain and mutated: one process per core. */
import { mutationsFor, readMutated, readPlain, type PageReading } from '../tests/orders/mutatePages';
import { pagePairsIn, pageRoots } from '../tests/orders/pagePairs';

/** The page's place among all pairs. */
export interface PageTask {
  index: number;
  rounds: number;
  seed: number;
}

export interface PageOutcome {
  index: number;
  plain: PageReading;
  mutated: PageReading[];
}

const pairs = pageRoots.flatMap(pagePairsIn);

async function read({ index, rounds, seed }: PageTask): Promise<PageOutcome> {
  const pair = pairs[index]!;
  const mutated: PageReading[] = [];
  for (const mutations of mutationsFor(pair, rounds, seed)) {
    const reading = await readMutated(pair, mutations, seed);
    if (reading) mutated.push(reading);
  }
  return { index, plain: await readPlain(pair), mutated };
}

process.on('message', async (task: PageTask) => process.send!(await read(task)));
