const mostWords = 4;
/** A word counts from this share of what the best one says. */
const leastShare = 0.3;
/** Longer runs of syllables are text without spaces, of which a part is the reason. */
const longestWord = 7;

interface Spoken {
  text: string;
  /** What it speaks for the entry. */
  evidence: number;
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** What each character of a run speaks for: itself, and half of each pair that it is in. */
function evidenceOf(characters: string[], weightOf: (feature: string) => number): number[] {
  const half = (at: number) =>
    at > 0 && at < characters.length ? weightOf(characters[at - 1]! + characters[at]!) / 2 : 0;
  return characters.map((character, at) => weightOf(character) + half(at) + half(at + 1));
}

/** Where the stretch of a text without spaces stands that speaks most. */
function bestStretch(evidence: number[]): { start: number; end: number; evidence: number } {
  let best = { start: 0, end: 0, evidence: 0 };
  let start = 0;
  let running = 0;
  evidence.forEach((one, at) => {
    running += one;
    if (running <= 0) {
      start = at + 1;
      running = 0;
    } else if (running > best.evidence) {
      best = { start, end: at + 1, evidence: running };
    }
  });
  return best;
}

function spoken(typed: string, meant: string, weightOf: (feature: string) => number): Spoken {
  if (/^[a-z]+$/.test(meant)) return { text: typed, evidence: weightOf(meant) };
  const evidence = evidenceOf([...meant], weightOf);
  if (evidence.length <= longestWord) return { text: typed, evidence: sum(evidence) };
  const stretch = bestStretch(evidence);
  return { text: typed.slice(stretch.start, stretch.end), evidence: stretch.evidence };
}

/**
 * The words of a normalised text that speak most for an entry, in order: what the shopper sees as the reason. `meant` is
 * the same text, letter by letter, with its spelling put right.
 */
export function wordsBehind(typed: string, meant: string, weightOf: (feature: string) => number): string[] {
  const meantWords = meant.split(' ');
  const words = typed.split(' ').map((word, at) => spoken(word, meantWords[at] ?? word, weightOf));
  const best = Math.max(0, ...words.map(({ evidence }) => evidence));
  const telling = words.filter(({ text, evidence }) => text.length > 1 && evidence > 0);
  const kept = telling
    .filter(({ evidence }) => evidence >= best * leastShare)
    .toSorted((a, b) => b.evidence - a.evidence)
    .slice(0, mostWords);
  return [...new Set(telling.filter((word) => kept.includes(word)).map(({ text }) => text))];
}
