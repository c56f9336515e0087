import { quotedParts } from './quotedParts';
import { sentencesIn, type Sentence } from './sentencesIn';

/** A body taken apart once for all that look at it. */
export interface Draft {
  body: string;
  /** The body with what is quoted in it blanked out, every other character at its place. */
  words: string;
  sentences: Sentence[];
}

/** Neither letter nor space nor mark, so that nothing is found in it or across it. */
const filler = '\ufffc';

export function readDraft(body: string): Draft {
  const words = quotedParts.reduce(
    (text, pattern) => text.replace(pattern, (quoted) => filler.repeat(quoted.length)),
    body,
  );
  return { body, words, sentences: sentencesIn(words) };
}
