import { englishThreats } from './englishThreats';
import { koreanThreats } from './koreanThreats';
import { readDraft, type Draft } from './readDraft';
import { clauseAround, type Sentence } from './sentencesIn';
import { edited } from './takeOut';
import type { Finding, Range } from './types';
import { wordsAround } from './wordsAround';

interface Threatened {
  sentence: Sentence;
  at: Range;
  isPhrase: boolean;
}

const hangul = /[가-힣]/;
const latin = /[a-z]/i;
/** Two threats joined in a sentence may need two; after this many the sentences go whole. */
const rounds = 3;

/** What the shopper says to be going to do to the seller. Anger about what happened is no threat. */
export function findThreats(draft: Draft): Finding | undefined {
  const { body } = draft;
  let threatened = threatsIn(draft);
  const [first] = threatened;
  if (!first) return undefined;
  const { start, end } = wordsAround(body, first.at);
  let mended = body;
  for (let round = 0; threatened.length > 0 && round <= rounds; round += 1) {
    const isLast = round === rounds;
    mended = edited(
      mended,
      threatened.map((said) => (isLast ? said.sentence : extentOf(said, mended))),
    );
    threatened = threatsIn(readDraft(mended));
  }
  return { found: body.slice(start, end), mended };
}

function threatsIn({ sentences }: Draft): Threatened[] {
  return sentences.flatMap((sentence) => {
    const { text } = sentence;
    const threats = [
      ...(hangul.test(text) ? koreanThreats : []),
      ...(latin.test(text) ? englishThreats : []),
    ];
    for (const { said, with: beside, unless, isPhrase = false } of threats) {
      const match = said.exec(text);
      if (!match || beside?.test(text) === false || unless?.test(text)) continue;
      const start = sentence.start + match.index;
      return [{ sentence, isPhrase, at: { start, end: start + match[0].length } }];
    }
    return [];
  });
}

function extentOf({ sentence, at, isPhrase }: Threatened, body: string): Range {
  const isAll = at.start === sentence.start && !/\p{L}/u.test(body.slice(at.end, sentence.end));
  return isPhrase && !isAll ? at : clauseAround(sentence, at.start);
}
