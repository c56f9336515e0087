import { featuresOf, worthOf } from '../analyser/featuresOf';
import type { Weight } from './types';

/** How far a text's features reach together, whatever its length. */
const reach = 2;

/** What a text is judged by: the features that are known, each with its part of the whole. */
export function knownFeatures(
  normalised: string,
  isKnown: (feature: string) => boolean,
): { feature: string; value: number }[] {
  const known = featuresOf(normalised).filter(isKnown);
  const length = Math.hypot(...known.map(worthOf));
  return known.map((feature) => ({ feature, value: (reach * worthOf(feature)) / length }));
}

/** Scores as shares of one. */
function shares(scores: number[]): number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

/** How likely each of a table's entries is meant by a normalised text; they add up to one. */
export function likelihoods(
  normalised: string,
  weights: ReadonlyMap<string, Weight[]>,
  biases: readonly number[],
): number[] {
  const scores = [...biases];
  for (const { feature, value } of knownFeatures(normalised, (name) => weights.has(name))) {
    for (const { entry, weight } of weights.get(feature) ?? []) scores[entry]! += value * weight;
  }
  return shares(scores);
}
