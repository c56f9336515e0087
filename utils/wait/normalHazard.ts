/** Hazard of the standard normal: how a wait that is known only to be longer than α moves an estimate. */

/** From here on the upper tail has no digits left to be had as 1 − Φ: a continued fraction gives it instead. */
const upperTailFrom = 2;
const fractionDepth = 60;
/** Below this Φ is 0 to the last digit. */
const lowerTailFrom = -9;

export interface Hazard {
  /** h(α) = φ(α) / (1 − Φ(α)). */
  value: number;
  /** h′(α) = h · (h − α), between 0 and 1. */
  slope: number;
}

/** The hazard and its slope for any finite α, accurate to about twelve digits, never NaN. */
export function normalHazard(alpha: number): Hazard {
  if (alpha >= upperTailFrom) {
    const excess = upperTailExcess(alpha);
    return { value: alpha + excess, slope: (alpha + excess) * excess };
  }
  const density = Math.exp(-(alpha ** 2) / 2) / Math.sqrt(2 * Math.PI);
  const value = alpha < lowerTailFrom ? density : density / (0.5 - density * oddSeries(alpha));
  return { value, slope: value === 0 ? 0 : value * (value - alpha) };
}

/** h(α) − α by Laplace's continued fraction 1/(α + 2/(α + 3/(α + …))). */
function upperTailExcess(alpha: number): number {
  let tail = alpha;
  for (let level = fractionDepth; level > 1; level -= 1) tail = alpha + level / tail;
  return 1 / tail;
}

/** (Φ(α) − ½) / φ(α) = α + α³/3 + α⁵/(3·5) + …, terms of one sign, so nothing cancels. */
function oddSeries(alpha: number): number {
  let term = alpha;
  let sum = alpha;
  for (let odd = 3; Math.abs(term) > Math.abs(sum) * Number.EPSILON; odd += 2) {
    term *= alpha ** 2 / odd;
    sum += term;
  }
  return sum;
}
