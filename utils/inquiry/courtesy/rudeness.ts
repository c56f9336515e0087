import { readDraft, type Draft } from './readDraft';
import type { Sentence } from './sentencesIn';
import { withoutRanges } from './takeOut';
import type { Finding, Range, RudeWords } from './types';

interface Rude extends Range {
  sentence: Sentence;
  isAside?: boolean;
}

const longestWord = 40;

/** What insults or threatens: where it stands aside it goes alone, else the sentence with it. */
export function findRudeness({ body, sentences }: Draft, words: RudeWords[]): Finding | undefined {
  let rude = rudeIn(sentences, words);
  const [first] = rude;
  if (!first) return undefined;
  let mended = body;
  // Taking something out can bring other words together.
  for (let round = 0; rude.length > 0; round += 1) {
    mended = withoutRanges(
      mended,
      rude.map((one) => (one.isAside && round < 3 ? one : one.sentence)),
    );
    rude = rudeIn(readDraft(mended).sentences, words);
  }
  return { found: wordsAround(body, first), mended };
}

function rudeIn(sentences: Sentence[], words: RudeWords[]): Rude[] {
  return sentences.flatMap((sentence) => {
    const { text } = sentence;
    for (const { said, unless, isAside } of words) {
      const match = said.exec(text);
      if (!match || unless?.test(text)) continue;
      const start = sentence.start + match.index;
      return [{ sentence, isAside, start, end: start + match[0].length }];
    }
    return [];
  });
}

/** To the ends of the words it begins and ends in: not "신고하겠" but "신고하겠습니다". */
function wordsAround(text: string, { start, end }: Range): string {
  const before = /[\p{L}\p{N}'’]*$/u.exec(text.slice(Math.max(0, start - longestWord), start))![0];
  return before + text.slice(start, end) + /^[\p{L}\p{N}'’]*/u.exec(text.slice(end, end + longestWord))![0];
}
