/** A name and the pattern, over normalised text without spaces, of the ways to say it. */
export type Concept = readonly [name: string, pattern: RegExp];

/** The names of those concepts that a normalised text without spaces touches. */
export function conceptsOf(compact: string, concepts: readonly Concept[]): string[] {
  return concepts.filter(([, pattern]) => pattern.test(compact)).map(([name]) => name);
}
