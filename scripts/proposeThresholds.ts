import { isInitials } from '../utils/faq/analyser/initials';
import { readQuery } from '../utils/faq/readQuery';
import { searchIndex } from '../utils/faq/searchIndex';
import type { LabelledQuery } from './measureFaq';

/** The share of questions in scope that must stay answered. */
const stayAnswered = 0.99;
/** The share of confident answers that must be right. */
const rightWhenConfident = 0.95;

interface Evidence {
  value: number;
  right: boolean;
  inScope: boolean;
}

function evidenceOf({ query, expected }: LabelledQuery): Evidence {
  const best = searchIndex(readQuery(query))[0];
  return {
    value: best?.score ?? 0,
    right: expected.includes(best?.id ?? ''),
    inScope: expected.length > 0,
  };
}

const downToHalf = (value: number) => Math.floor(value * 2) / 2;
const upToHalf = (value: number) => Math.ceil(value * 2) / 2;

/** The two thresholds of `matchSettings` that labelled queries call for. */
export function proposeThresholds(queries: LabelledQuery[]): { answered: number; confident: number } {
  const ascending = queries
    .filter(({ query }) => !isInitials(readQuery(query)))
    .map(evidenceOf)
    .toSorted((a, b) => a.value - b.value);
  const inScope = ascending.filter((evidence) => evidence.inScope);
  const lowest = inScope[Math.floor(inScope.length * (1 - stayAnswered))];
  const sure = ascending.find(({ value }) => {
    const above = ascending.filter((other) => other.value >= value);
    return above.filter(({ right }) => right).length / above.length >= rightWhenConfident;
  });
  return { answered: downToHalf(lowest?.value ?? 0), confident: upToHalf(sure?.value ?? Infinity) };
}
