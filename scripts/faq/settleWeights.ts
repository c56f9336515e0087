import { setErrors, shuffledPasses, type Example, type Weights } from './logistic';
import { stored } from './writeRows';

const rate = 0.05;
const passes = 4;

/**
 * The weights as they are stored, rounded to few sizes: learned on for a little with the rounded ones, so that each
 * makes up for what the others lost. What was zero stays zero.
 */
export function settleWeights(examples: Example[], learned: Weights, levels: readonly number[]): Weights {
  const exact = learned.weights.map((row) => Float64Array.from(row));
  const rounded = exact.map((row) => row.map((weight) => stored(weight, levels)));
  const seen = exact.map((row) => new Float64Array(row.length).fill(1e-2));
  const biases = Float64Array.from(learned.biases);
  const biasSeen = new Float64Array(biases.length).fill(1e-2);
  const errors = new Float64Array(biases.length);

  for (const example of shuffledPasses(examples, passes)) {
    setErrors(errors, example, { weights: rounded, biases });
    for (const { index, value } of example.features) {
      const row = exact[index]!;
      for (let k = 0; k < row.length; k += 1) {
        if (row[k] === 0) continue;
        const gradient = value * errors[k]!;
        seen[index]![k]! += gradient * gradient;
        row[k]! -= (rate * gradient) / Math.sqrt(seen[index]![k]!);
        rounded[index]![k] = stored(row[k]!, levels);
      }
    }
    for (let k = 0; k < biases.length; k += 1) {
      biasSeen[k]! += errors[k]! * errors[k]!;
      biases[k]! -= (rate * errors[k]!) / Math.sqrt(biasSeen[k]!);
    }
  }
  return { weights: rounded, biases };
}
