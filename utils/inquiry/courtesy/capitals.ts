import { abbreviations, plainWords, properWords } from './plainWords';
import type { Draft } from './readDraft';
import type { Sentence } from './sentencesIn';
import type { Finding, Range } from './types';

interface Word extends Range {
  text: string;
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}'’_-]*[\p{L}\p{N}])?/gu;
const shortestRun = 3;
/** A sentence of fewer letters is a cry, and a cry may be loud. */
const leastLetters = 12;
const mostShare = 0.7;

/** English in capitals, sentence by sentence; codes, abbreviations and names of products are left as they are. */
export function findCapitals({ body, sentences }: Draft): Finding | undefined {
  const shouted = sentences.filter(({ text }) => /[A-Z]{2}/.test(text)).flatMap(shoutedIn);
  if (shouted.length === 0) return undefined;
  const { start, end } = shouted[0]!;
  return {
    found: body.slice(start, end),
    mended: shouted.reduceRight(
      (text, range) => text.slice(0, range.start) + quietly(range) + text.slice(range.end),
      body,
    ),
  };
}

interface Shout extends Range {
  text: string;
  opensSentence: boolean;
}

/** The stretches of a sentence that are shouted. */
function shoutedIn(sentence: Sentence): Shout[] {
  const words = [...sentence.text.matchAll(wordPattern)].map(({ index, 0: text }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const runs = isShoutedWhole(sentence.text, words)
    ? [words]
    : runsOf(words).filter((run) => isShoutedRun(run) && !isReported(sentence.text, run[0]!.start));
  return runs.map((run) => {
    const start = run[0]!.start;
    const end = run.at(-1)!.end;
    return {
      text: sentence.text.slice(start, end),
      start: sentence.start + start,
      end: sentence.start + end,
      opensSentence: run[0] === words[0],
    };
  });
}

function isShoutedWhole(text: string, words: Word[]): boolean {
  const loud = words.filter(isLoud);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const loudLetters = loud.reduce((sum, word) => sum + word.text.length, 0);
  return (
    !/[가-힣]/.test(text) &&
    loud.length > 1 &&
    loudLetters >= leastLetters &&
    loudLetters >= letters * mostShare &&
    loud.some(isPlain)
  );
}

/** Words in capitals one after another, codes and "I" among them. */
function runsOf(words: Word[]): Word[][] {
  const runs: Word[][] = [[]];
  for (const word of words) {
    if (/^[A-Z\d][A-Z\d'’_-]*$/.test(word.text)) runs.at(-1)!.push(word);
    else runs.push([]);
  }
  return runs;
}

function isShoutedRun(run: Word[]): boolean {
  const loud = run.filter(isLoud);
  return loud.length >= shortestRun && loud.some(isPlain);
}

/** Printed somewhere, and passed on as it stands there. */
function isReported(text: string, start: number): boolean {
  return /(?:\b(?:says?|said|reads?|shows?|printed|marked|titled|called|named|message|error|label)\W{1,3}|(?:제품|상품|모델)명\s?[은는이가:]?\s*)$/i.test(
    text.slice(Math.max(0, start - 20), start),
  );
}

/** Two capitals or more; not a code, nor an abbreviation, with or without vowels. */
function isLoud({ text }: Word): boolean {
  if (!/^[A-Z]{2,}(?:['’][A-Z]{1,2})?$/.test(text)) return false;
  return /[AEIOUY]/.test(text) && !abbreviations.has(text.toLowerCase());
}

function isPlain({ text }: Word): boolean {
  return plainWords.has(text.toLowerCase().replace(/['’]/, ''));
}

function quietly({ text, opensSentence }: Shout): string {
  const quiet = text.replace(wordPattern, (word) => {
    if (/^I(?:['’][A-Z]{1,2})?$/.test(word)) return 'I' + word.slice(1).toLowerCase();
    if (word !== 'A' && !isLoud({ text: word, start: 0, end: 0 })) return word;
    const lower = word.toLowerCase();
    return properWords.has(lower) ? word[0] + lower.slice(1) : lower;
  });
  return opensSentence ? quiet.charAt(0).toUpperCase() + quiet.slice(1) : quiet;
}
