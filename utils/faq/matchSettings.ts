import type { TokenKind } from './analyser/analyse';

/** What a token of the query is worth, by its kind. */
export const tokenWeights: Record<TokenKind, number> = {
  stem: 0.5,
  syllables: 1,
  jamo: 0.25,
  topic: 4,
  aspect: 1.5,
  meaning: 3,
};

/** What a hit is worth, by the part of the entry it is in. */
export const fieldBoosts = { question: 2, keywords: 2.5, aliases: 2 };

/** How far the order's status lifts what is likely asked in it: `1 + strength * ln(1 + steepness * share)`. */
export const statusLift = { strength: 0.2, steepness: 31 };

/**
 * Evidence is the best score over the query's summed weight. Below `answered` nothing is returned,
 * below `confident` it is returned as a guess. Set by `scripts/evaluateFaq.ts`, not by hand.
 */
export const thresholds = { answered: 131.5, confident: 221 };

/** A follower with less than this share of the best score is left out. */
export const followerShare = 0.5;

/** Characters of a query that are read; what comes after the first sentences of a complaint adds noise. */
export const readLength = 200;
