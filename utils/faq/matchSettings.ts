/**
 * How far the order's status moves an answer: what is likely asked in it by `1 + strength * ln(1 + steepness * share)`,
 * what belongs to other statuses alone by `misfit`.
 */
export const statusLift = { strength: 1, steepness: 31, misfit: 0.5 };

/** What the parts of a query say of the question, against the whole of it: two thirds. */
export const clauseShare = 2 / 3;

/** From which score on a clause is a question, whatever is said around it. */
export const plainClause = 0.95;

/** From so many clauses on a text is a story with a question in it. */
export const clausesOfStory = 9;

/** A follower with less than this share of the best score is left out. */
export const followerShare = 0.1;

/** Fewer letters are no words. */
export const fewestLetters = 2;

/** Characters of a query that are read. */
export const readLength = 2000;
