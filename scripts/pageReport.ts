import { figuresOf, mutatedLimits, sharesOf } from '../tests/orders/pageFigures';
import { checkGaps } from '../tests/orders/knownGaps';
import type { PageReading } from '../tests/orders/mutatePages';
import type { PagePair } from '../tests/orders/pagePairs';
import type { PageOutcome } from './testPagesWorker';

const percent = (share: number, digits: number) => `${share.toFixed(digits)} %`;

/** One line of a store, or of all of them. */
export function figuresLine(name: string, outcomes: PageOutcome[]): string {
  const plain = figuresOf(outcomes.map((outcome) => outcome.plain));
  const readings = outcomes.flatMap(({ mutated }) => mutated);
  const mutated = figuresOf(readings);
  const shares = sharesOf(mutated);
  return [
    name.padEnd(22),
    `${String(plain.readings).padStart(3)} pages`,
    `right ${plain.right}`.padEnd(10),
    `absent ${plain.absent}`.padEnd(10),
    `wrong ${plain.wrong}`.padEnd(8),
    `leaks ${plain.leaks}`,
    `mutated right ${percent(shares.right, 1)}`.padEnd(21),
    `wrong ${percent(shares.wrong, 2)}`.padEnd(13),
    `leaks ${mutated.leaks}`,
    `became read ${becameRead(readings)}`,
  ].join(' · ');
}

function becameRead(readings: PageReading[]): number {
  return readings.filter(({ differences }) =>
    differences.some(({ path, kind }) => path === 'state' && kind === 'wrong'),
  ).length;
}

/** A line for every mutation: which of them a reader stands, and which not. */
export function mutationLines(outcomes: PageOutcome[]): string[] {
  const readings = outcomes.flatMap(({ mutated }) => mutated);
  const byMutation = grouped(readings, ({ mutation }) =>
    mutation.includes(' + ') ? 'two or three at once' : mutation,
  );
  return [...byMutation].map(([mutation, ofIt]) => {
    const figures = figuresOf(ofIt);
    const { right, wrong } = sharesOf(figures);
    return `${mutation.padEnd(50)} ${String(ofIt.length).padStart(4)} pages · right ${percent(right, 1)} · wrong ${percent(wrong, 2)} · leaks ${figures.leaks}`;
  });
}

/** Every difference and leak: page | mutation | path | expected | got. */
export function differenceLines(outcomes: PageOutcome[]): string[] {
  return outcomes
    .flatMap(({ plain, mutated }) => [plain, ...mutated])
    .flatMap(({ page, mutation, differences, leaks }) => [
      ...differences
        .filter(({ kind }) => kind !== 'right')
        .map(({ path, kind, expected, got }) =>
          [page, mutation, kind, path, JSON.stringify(expected), JSON.stringify(got)].join(' | '),
        ),
      ...leaks.map((secret) => [page, mutation, 'leak', secret].join(' | ')),
    ]);
}

export function grouped<T>(all: T[], nameOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  return groups;
}

/** Why the run fails; none where it does not. */
export function faultsOf(outcomes: PageOutcome[], pairs: PagePair[]): string[] {
  const checks = outcomes.map(({ index, plain }) => ({
    plain,
    ...checkGaps(plain, pairs[index]!.expected.knownGaps),
  }));
  const unrecorded = checks.flatMap((check) => check.unrecorded);
  const mutated = figuresOf(outcomes.flatMap((outcome) => outcome.mutated));
  const leaks = mutated.leaks + figuresOf(outcomes.map(({ plain }) => plain)).leaks;
  const { right, wrong } = sharesOf(mutated);
  return [
    ...(unrecorded.length > 0
      ? [`${unrecorded.length} fields of plain pages are not right and not recorded as known gaps`]
      : []),
    ...checks.flatMap(({ plain, stale }) =>
      stale.map((path) => `${plain.page}: ${path} is recorded as a known gap, but is none`),
    ),
    ...(wrong < mutatedLimits.wrongBelow
      ? []
      : [`mutated pages: ${percent(wrong, 2)} wrong, to stay below ${mutatedLimits.wrongBelow} %`]),
    ...(right > mutatedLimits.rightAbove
      ? []
      : [`mutated pages: ${percent(right, 1)} right, to be above ${mutatedLimits.rightAbove} %`]),
    ...(leaks > 0 ? [`${leaks} times something personal got out`] : []),
  ];
}
