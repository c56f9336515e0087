import { channelRules } from './channelRules';
import { cleanBlock, cleanLine } from './cleanText';
import { fillSentence } from './fillSentence';
import { isForeign } from './isForeign';
import { redact } from './redact';
import type { RedactOptions } from './redact';
import type { MaskedPart } from './redactPatterns';
import type { LanguagePack } from './sentences/types';
import { privateHints, topics } from './topics';
import type { HintId, InquiryRequest } from './types';

/** More of the shopper's words than fits any channel, even after long numbers in them have become four stars. */
const longestDetails = 5000;
/** An answer is a line, not a letter. */
const longestAnswer = 200;

/** What the shopper said of the problem, less what the channel must not show. */
export interface ToldFacts {
  /** '' where the shopper typed nothing. */
  details: string;
  /** Whether the details are in a language that the readers may not read. */
  isForeign: boolean;
  /** The answers to the topic's questions, each with its label. */
  answers: { id: HintId; text: string }[];
  masked: MaskedPart[];
}

export function toldFacts(request: InquiryRequest, privacy: RedactOptions, pack: LanguagePack): ToldFacts {
  const { topic, channel, answers = {} } = request;
  const details = redact(cleanBlock(request.details ?? '').slice(0, longestDetails), privacy);
  const lines = topics[topic].asks.flatMap(({ hint }) => {
    const label = pack.questions.inWords[hint]?.label;
    const typed = cleanLine(answers[hint] ?? '').slice(0, longestAnswer);
    const isHidden = channelRules[channel].isPublic && privateHints.has(hint);
    if (label === undefined || typed === '' || isHidden) return [];
    const { text, masked } = redact(typed, privacy);
    return [{ id: hint, text: fillSentence(pack.frame.answer, { label, text }) ?? '', masked }];
  });
  return {
    details: details.text,
    isForeign: isForeign(details.text, pack),
    answers: lines.map(({ id, text }) => ({ id, text })),
    masked: [...details.masked, ...lines.flatMap(({ masked }) => masked)],
  };
}
