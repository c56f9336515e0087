const fewestLetters = 2;
const mostWords = 4;
/** A word counts from this share of what the best one says. */
const leastShare = 0.3;

interface Run {
  text: string;
  evidence: number;
}

/** What each character of a word speaks for: itself, and half of each pair that it is in. */
function evidenceOf(characters: string[], weightOf: (feature: string) => number): number[] {
  const half = (at: number) =>
    at > 0 && at < characters.length ? weightOf(characters[at - 1]! + characters[at]!) / 2 : 0;
  return characters.map((character, at) => weightOf(character) + half(at) + half(at + 1));
}

function runsOf(word: string, weightOf: (feature: string) => number): Run[] {
  if (/^[a-z]+$/.test(word)) return [{ text: word, evidence: weightOf(word) }];
  const characters = [...word];
  const evidence = evidenceOf(characters, weightOf);
  const runs: Run[] = [];
  let open: Run | undefined;
  characters.forEach((character, at) => {
    if (evidence[at]! <= 0) {
      open = undefined;
    } else if (open) {
      open.text += character;
      open.evidence += evidence[at]!;
    } else {
      open = { text: character, evidence: evidence[at]! };
      runs.push(open);
    }
  });
  return runs;
}

/** The parts of a normalised text that speak most for an entry, in order: what the shopper sees as the reason. */
export function wordsBehind(normalised: string, weightOf: (feature: string) => number): string[] {
  const runs = normalised
    .split(' ')
    .flatMap((word) => runsOf(word, weightOf))
    .filter(({ text, evidence }) => [...text].length >= fewestLetters && evidence > 0);
  const best = Math.max(0, ...runs.map(({ evidence }) => evidence));
  const kept = runs
    .filter(({ evidence }) => evidence >= best * leastShare)
    .toSorted((a, b) => b.evidence - a.evidence)
    .slice(0, mostWords);
  return [...new Set(runs.filter((run) => kept.includes(run)).map(({ text }) => text))];
}
