import { readDraft, type Draft } from './readDraft';
import { clauseAround, type Sentence } from './sentencesIn';
import { swearsIn, type Swear } from './swearsIn';
import { edited, type Edit } from './takeOut';
import type { Finding } from './types';
import { wordsAround } from './wordsAround';

/** A sentence and the swearing in it, at places counted from the sentence's beginning. */
interface Sworn {
  sentence: Sentence;
  swears: Swear[];
}

/** Taking a word out can bring another together; after this many rounds whole sentences go. */
const rounds = 4;
/** With more in one sentence there is nothing in it to keep. */
const mostInSentence = 12;

/** Words that insult, taken out with as little around them as leaves a sentence. */
export function findSwearing(draft: Draft): Finding | undefined {
  const { body } = draft;
  let sworn = sentencesSworn(draft);
  const [first] = sworn;
  if (!first) return undefined;
  let mended = body;
  for (let round = 0; sworn.length > 0 && round <= rounds; round += 1) {
    const isLast = round === rounds;
    mended = edited(
      mended,
      sworn.map((one) => (isLast ? one.sentence : mendOf(mended, one))),
    );
    sworn = sentencesSworn(readDraft(mended));
  }
  return { found: foundIn(body, first), mended };
}

function sentencesSworn({ words, sentences }: Draft): Sworn[] {
  const swears = swearsIn(words);
  let next = 0;
  return sentences.flatMap((sentence) => {
    const { start, end } = sentence;
    while (next < swears.length && swears[next]!.start < start) next += 1;
    const inside: Swear[] = [];
    for (; next < swears.length && swears[next]!.end <= end; next += 1) {
      const swear = swears[next]!;
      inside.push({ ...swear, start: swear.start - start, end: swear.end - start });
    }
    return inside.length > 0 ? [{ sentence, swears: inside }] : [];
  });
}

/** The whole word, with what it is compared by: 개 같은. */
function foundIn(body: string, { sentence, swears: [swear] }: Sworn): string {
  const extent = swear!.extent(sentence.text, swear!, swear!.role);
  const { start, end } = wordsAround(sentence.text, {
    start: swear!.start,
    end: extent?.end ?? swear!.end,
  });
  return body.slice(sentence.start + start, sentence.start + end).trim();
}

function mendOf(body: string, { sentence, swears }: Sworn): Edit {
  if (swears.length > mostInSentence) return sentence;
  const edits: Edit[] = [];
  for (const swear of swears) {
    const extent = swear.extent(sentence.text, swear, swear.role);
    if (!extent) return clauseAround(sentence, sentence.start + swear.start);
    if (extent.start >= (edits.at(-1)?.end ?? 0)) edits.push(extent);
  }
  const instead = edited(body.slice(sentence.start, sentence.end), edits);
  return /[\p{L}\p{N}]/u.test(instead) ? { ...sentence, instead } : sentence;
}
