import type { Language } from '../types';
import { courtesyTexts, englishClosing, englishName, koreanSignature, thanksWords } from './courtesyTexts';
import { orderFacts } from './quotedParts';
import type { Draft } from './readDraft';
import { registerOf } from './registerOf';
import type { CourtesyRequest, Finding } from './types';

const longestName = 40;
const endsSentence = /[.!?。…！？~”’)\]]$/;

/** A draft without a word of thanks, and the same with one before the signature. */
export function findMissingThanks(draft: Draft, { language }: CourtesyRequest): Finding | undefined {
  if (thanksWords.test(draft.words)) return undefined;
  const thanks = courtesyTexts[language].thanks[registerOf(draft)];
  const lines = draft.body.trimEnd().split('\n');
  const signature = signatureStart(lines, language);
  const text = lines.slice(0, signature).join('\n').trimEnd();
  const signed = lines.slice(signature).join('\n');
  if (signed === '') return { found: '', mended: text + gapAfter(text) + thanks };
  return { found: '', mended: `${text}\n\n${thanks}\n${signed}` };
}

/** A letter's thanks are a paragraph; a message's follow on, unless nothing would part them from the last words, or these are of the order. */
function gapAfter(text: string): string {
  if (text.includes('\n\n')) return '\n\n';
  const lastLine = text.slice(text.lastIndexOf('\n') + 1);
  return endsSentence.test(text) && !orderFacts.test(lastLine) ? ' ' : '\n';
}

/** Index of the line where the signature begins; the number of lines where there is none. */
function signatureStart(lines: string[], language: Language): number {
  const last = lines.length - 1;
  const line = lines[last]!.trim();
  if (last === 0) return lines.length;
  const above = lines.findLastIndex((text, index) => index < last && text.trim() !== '');
  if (englishClosing.test(line)) return last;
  if (above >= 0 && englishClosing.test(lines[above]!.trim()) && line.length <= longestName) return above;
  return (language === 'ko' ? koreanSignature : englishName).test(line) ? last : lines.length;
}
