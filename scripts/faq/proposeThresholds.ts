import type { Thresholds } from '../../utils/faq/learned/types';

/**
 * The share of questions in scope that must stay answered: of those that are learned from, which are harder than what is
 * typed. Of independent ones 99 in 100 stay.
 */
const stayAnswered = 0.94;
/** The share of confident answers that must be right. */
const rightWhenConfident = 0.95;

/** What a judge said of a question that it had not learned from. */
export interface Evidence {
  outOfScope: number;
  /** Of the best entry. */
  score: number;
  isRight: boolean;
  isInScope: boolean;
}

/** The next hundredth above, from which on is rejected. */
const above = (value: number) => (Math.floor(value * 100) + 1) / 100;
const hundredths = (value: number) => Math.ceil(value * 100) / 100;

/** The thresholds that the evidence calls for. */
export function proposeThresholds(evidence: Evidence[]): Thresholds {
  const outOfScope = evidence
    .filter(({ isInScope }) => isInScope)
    .map((one) => one.outOfScope)
    .toSorted((a, b) => a - b);
  const limit = above(outOfScope[Math.ceil(outOfScope.length * stayAnswered) - 1] ?? 1);
  const descending = evidence.filter((one) => one.outOfScope < limit).toSorted((a, b) => b.score - a.score);
  let right = 0;
  let confident = 1;
  descending.forEach(({ isRight, score }, index) => {
    if (isRight) right += 1;
    if (right / (index + 1) >= rightWhenConfident) confident = score;
  });
  return { outOfScope: limit, confident: hundredths(confident) };
}
