import type { Range } from './types';

export interface Sentence extends Range {
  text: string;
}

/** "상세 내용: ", "Details: “": introduces the sentence that follows and is no part of it. */
const lineLabel = /^[ \t]*\p{L}[\p{L} ]{0,20}:[ \t]*/u;
/**
 * A mark before a space, though not in "2025. 11. 14." or "no. 5"; without a mark the endings that close a Korean
 * sentence, in 해체 only those that stand nowhere else, with the tears or laughter behind them.
 */
const sentenceEnd =
  /(?:[!?。…！？]|(?<![\s\d])[.~]|(?<=\d)\.(?=\s+[^\d\s(]|\s*$))(?<!(?:^|[\s(])(?:no|mrs?|ms|dr|st|[aeip]\.[egm])\.)[.!?。…~！？]{0,20}["'”’)\]]{0,5}(?=\s|$)|(?:니다|(?<=[가-힣])(?<![필중주수소])요|죠|[가-힣]줘|해라|거야|잖아|[가-힣]냐)(?:\s?[ㅠㅜㅋㅎㅡ^]{1,20})?(?=\s|$)|[ㅠㅜㅋㅎ]{2,20}(?=\s|$)/gi;
const pairs = '“”‘’()[]';
const mostLoneQuotes = 4;
/** Letters, or something blanked out that may hold some. */
const isOfItsOwn = /[\p{L}\ufffc]/u;

/** The sentences of a text, line by line, without the space around them. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let start = lineLabel.exec(line)?.[0].length ?? 0;
    for (const match of line.matchAll(sentenceEnd)) {
      if (match.index < start) continue;
      const end = match.index + match[0].length;
      add(sentences, text, lineStart + start, lineStart + end);
      start = end;
    }
    add(sentences, text, lineStart + start, lineStart + line.length);
    lineStart += line.length + 1;
  }
  return sentences;
}

function add(sentences: Sentence[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const trimmed = withoutLoneQuotes(raw.trim());
  if (trimmed === '') return;
  const from = start + raw.indexOf(trimmed);
  const last = sentences.at(-1);
  if (last && !isOfItsOwn.test(trimmed) && !text.slice(last.end, from).includes('\n')) {
    // "전화 주세요 010-1234-5678": a number closes the sentence before it.
    last.end = from + trimmed.length;
    last.text = text.slice(last.start, last.end);
    return;
  }
  sentences.push({ start: from, end: from + trimmed.length, text: trimmed });
}

/** A quotation mark whose other half stands in another sentence belongs to neither. */
function withoutLoneQuotes(text: string): string {
  let result = text;
  for (let count = 0; count < mostLoneQuotes; count += 1) {
    if (isLone(result.charAt(0), result)) result = result.slice(1).trimStart();
    if (isLone(result.slice(-1), result)) result = result.slice(0, -1).trimEnd();
  }
  return result;
}

function isLone(quote: string, text: string): boolean {
  const half = pairs[pairs.indexOf(quote) ^ 1];
  return half !== undefined && !text.includes(half);
}
