/** A text that is learned from: what it is judged by, and the entries that answer it. */
export interface Example {
  features: { index: number; value: number }[];
  classes: number[];
}

export interface Weights {
  /** By feature, then by class. */
  weights: Float64Array[];
  biases: Float64Array;
}

/** Sets `errors`, by class, to how far the probabilities are from what the example says. */
export function setErrors(
  errors: Float64Array,
  { features, classes }: Example,
  { weights, biases }: Weights,
): void {
  errors.set(biases);
  for (const { index, value } of features) {
    const row = weights[index]!;
    for (let k = 0; k < errors.length; k += 1) errors[k]! += value * row[k]!;
  }
  const highest = errors.reduce((a, b) => Math.max(a, b));
  let sum = 0;
  for (let k = 0; k < errors.length; k += 1) sum += errors[k] = Math.exp(errors[k]! - highest);
  for (let k = 0; k < errors.length; k += 1) errors[k]! /= sum;
  for (const k of classes) errors[k]! -= 1 / classes.length;
}

/** The examples in another order each pass, and in the same ones each time, so that learning can be repeated. */
export function* shuffledPasses(examples: Example[], passes: number): Generator<Example> {
  let state = 1;
  const below = (limit: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * limit);
  };
  for (let pass = 0; pass < passes; pass += 1) {
    const order = [...examples];
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = below(last + 1);
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    yield* order;
  }
}
