import { normalise } from './normalise';

/** Where a sentence or clause ends: a mark, crying or laughter, or a word with an ending that closes one. */
const boundary =
  /[.!?~…\n;,ㅠㅜㅋ]+|(?<=[가-힣](?:요|죠|까|다|고|데|나|지|음|함|임|면|서|만|구)) +| +(?=(?:그리고|근데|그런데|그럼|아니면|또|아 참|참고로|and|but|also) )/iu;
/** Shorter ones say nothing by themselves. */
const fewestLetters = 4;
const mostClauses = 40;

/**
 * The parts of a text that may hold a question by themselves, normalised, in order: its clauses, and each two that
 * follow one another; empty where the text is a single clause. Of very many the first and the last ones count.
 */
export function clausesIn(text: string): string[] {
  const all = text
    .split(boundary)
    .map(normalise)
    .filter((clause) => clause.replaceAll(' ', '').length >= fewestLetters);
  if (all.length < 2) return [];
  const clauses =
    all.length <= mostClauses ? all : [...all.slice(0, mostClauses / 2), ...all.slice(-mostClauses / 2)];
  return [...clauses, ...clauses.slice(1).map((clause, index) => `${clauses[index]} ${clause}`)];
}
