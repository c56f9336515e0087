import { normalHazard } from './normalHazard';
import { priorWeight, waitSpread } from './slotFactors';

/** What the records say of a centre, against the general figures. */
export interface UsualOffset {
  /** δ: how far ln(usual wait) lies above the general one. */
  offset: number;
  /** How much is known: records answered, the general figures, and each hang-up by what it tells. */
  weight: number;
}

const stepsAtMost = 100;
const closeEnough = 1e-13;

/**
 * Solves δ · (n + κ) = Σ x + s0 · Σ h((c − δ) / s0) for the offset δ.
 *
 * `answered` (x) and `hangUps` (c) are ln(seconds) − ln(the slot's usual wait). Left minus right is increasing and
 * concave, so Newton's steps from the left of the solution close in on it and never pass it.
 */
export function usualOffset(answered: number[], hangUps: number[]): UsualOffset {
  const known = answered.length + priorWeight;
  const answeredSum = answered.reduce((sum, value) => sum + value, 0);
  let offset = answeredSum / known;
  let hangUpWeight = 0;
  for (let step = 0; step < stepsAtMost; step += 1) {
    const pull = pullOf(hangUps, offset);
    hangUpWeight = pull.weight;
    const distance = (answeredSum + pull.sum - offset * known) / (known + pull.weight);
    offset += distance;
    if (Math.abs(distance) < closeEnough) break;
  }
  return { offset, weight: known + hangUpWeight };
}

function pullOf(hangUps: number[], offset: number): { sum: number; weight: number } {
  let sum = 0;
  let weight = 0;
  for (const waited of hangUps) {
    const hazard = normalHazard((waited - offset) / waitSpread);
    sum += waitSpread * hazard.value;
    weight += hazard.slope;
  }
  return { sum, weight };
}
