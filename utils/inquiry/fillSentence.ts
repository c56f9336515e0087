import { withParticle } from './particles';
import type { Particle } from './particles';

/** What can be said of an order, by name; absent where it is not known. */
export type Slots = Record<string, string | undefined>;

const slotPattern = /\{(\w+)(?::([^}]+))?\}/g;

/**
 * The sentence with its slots filled: `{courier}`, or with a particle that fits the value, `{courier:으로/로}`.
 * Undefined where a slot is not known, or where the particle after it is not.
 */
export function fillSentence(sentence: string, slots: Slots): string | undefined {
  let complete = true;
  const filled = sentence.replace(slotPattern, (_, name: string, particle?: Particle) => {
    const value = slots[name];
    const printed = value && particle ? withParticle(value, particle) : value;
    if (!printed) complete = false;
    return printed ?? '';
  });
  return complete ? filled : undefined;
}

/** The first sentence whose slots are all known. */
export function firstFilled(sentences: string[], slots: Slots): string | undefined {
  for (const sentence of sentences) {
    const filled = fillSentence(sentence, slots);
    if (filled !== undefined) return filled;
  }
  return undefined;
}
