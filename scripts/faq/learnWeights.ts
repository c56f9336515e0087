import { setErrors, shuffledPasses, type Example, type Weights } from './logistic';

const biasRate = 0.3;
const rate = 0.5;
const decay = 1;

export interface LearnSettings {
  /** Passes over all examples. */
  passes: number;
  /** How much evidence a weight needs to be more than nothing: what keeps the table small. */
  sparseness: number;
}

/**
 * Multinomial logistic regression by follow-the-regularised-leader with an L1 penalty (McMahan and others, "Ad Click
 * Prediction: a View from the Trenches", 2013): most weights stay exactly zero.
 */
export function learnWeights(
  examples: Example[],
  [featureCount, classCount]: [number, number],
  { passes, sparseness }: LearnSettings,
): Weights {
  const zeros = () => Array.from({ length: featureCount }, () => new Float64Array(classCount));
  const learned: Weights = { weights: zeros(), biases: new Float64Array(classCount) };
  const leader = zeros();
  const seen = zeros();
  const biasSeen = new Float64Array(classCount).fill(1e-3);
  const errors = new Float64Array(classCount);

  for (const example of shuffledPasses(examples, passes)) {
    setErrors(errors, example, learned);
    for (const { index, value } of example.features) {
      const row = learned.weights[index]!;
      const z = leader[index]!;
      const n = seen[index]!;
      for (let k = 0; k < classCount; k += 1) {
        const gradient = value * errors[k]!;
        const before = Math.sqrt(n[k]!);
        n[k]! += gradient * gradient;
        const after = Math.sqrt(n[k]!);
        z[k]! += gradient - ((after - before) / rate) * row[k]!;
        const excess = Math.max(0, Math.abs(z[k]!) - sparseness);
        row[k] = (-Math.sign(z[k]!) * excess) / ((1 + after) / rate + decay);
      }
    }
    for (let k = 0; k < classCount; k += 1) {
      biasSeen[k]! += errors[k]! * errors[k]!;
      learned.biases[k]! -= (biasRate * errors[k]!) / Math.sqrt(biasSeen[k]!);
    }
  }
  return learned;
}
