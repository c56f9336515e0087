/** From where on a judgement counts, 0 to 1. */
export interface Thresholds {
  /** From how likely a query is out of scope nothing is answered. */
  outOfScope: number;
  /** From which score on an answer is no mere guess. */
  confident: number;
}

/** What was learned of a language's questions, as it is stored: made by `npm run learn:faq`, never by hand. */
export interface WeightTable {
  /** The entries that may be meant, by number; '' stands for a question that none of them answers. */
  entries: readonly string[];
  /** How likely each is before a word is read. */
  biases: readonly number[];
  /** The sizes that a weight may have. */
  levels: readonly number[];
  /** The features, as `readFeatures` says. */
  features: string;
  /** Their weights, as `readWeights` says. */
  rows: string;
  /** Syllables that stood in questions and say nothing by themselves. */
  otherSyllables: string;
  thresholds: Thresholds;
  /** Of each entry, the initial consonants of what it goes by ("ㅂㅅㅈㅎ"), parted by spaces: in Korean only. */
  initials?: readonly string[];
}

/** A table but for its thresholds, which questions that it was not learned from have to tell. */
export type LearnedTable = Omit<WeightTable, 'thresholds' | 'initials'>;

/** What a feature says of an entry, by the entry's number. */
export interface Weight {
  entry: number;
  weight: number;
}
