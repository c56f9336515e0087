import type { Range } from './types';

/** A stretch of a text and what stands there instead; without that it goes, with the space and marks it would orphan. */
export interface Edit extends Range {
  instead?: string;
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const label = /^[ \t]*\p{L}[\p{L} ]{0,20}:/u;
const space = /[^\S\n]/;
const mark = /[.!?。…~！？,·]/;
const closing = /[.!?。…！？"'”’)\]]/;
const opening = /[“‘([]/;
const sentenceEdge = /[.!?。…！？:“‘([]/;

/** The text with all edits made; they stand in its order and apart. */
export function edited(text: string, edits: Edit[]): string {
  let result = '';
  let from = 0;
  const apart = withNeighboursJoined(text, edits);
  apart.forEach((edit, index) => {
    const limit = apart[index + 1]?.start ?? text.length;
    const { start, end, instead = '' } = edit.instead === undefined ? takenOut(text, edit, limit) : edit;
    result += text.slice(from, Math.max(from, start)) + instead;
    from = Math.max(from, end);
  });
  result += text.slice(from);
  // The space around a first or last line that went.
  if (apart[0]?.start === 0) result = result.trimStart();
  return from === text.length ? result.trimEnd() : result;
}

function withNeighboursJoined(text: string, edits: Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    const isNext = last?.instead === undefined && edit.instead === undefined;
    if (last && isNext && /^[^\S\n]*$/.test(text.slice(last.end, edit.start))) last.end = edit.end;
    else joined.push({ ...edit });
  }
  return joined;
}

/** How far taking something out reaches, and what closes the gap. */
function takenOut(text: string, { start, end }: Range, limit: number): Edit {
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  let left = start;
  let right = end;
  while (left > lineStart && space.test(text[left - 1]!)) left -= 1;
  const before = left === lineStart ? '' : text[left - 1]!;
  while (right < limit && isOrphan(text[right]!, before)) right += 1;
  const after = right === text.length || text[right] === '\n' ? '' : text[right]!;
  const hasWordsBefore = letterOrDigit.test(text.slice(lineStart, left).replace(label, ''));
  if (!hasWordsBefore && !hasWordsUntilLineEnd(text, right)) return withLine(text, lineStart, right);
  if (after === '' || closing.test(after)) {
    return before === ','
      ? { start: left - 1, end: right, instead: after === '' ? '.' : '' }
      : { start: left, end: right };
  }
  const gap = before === '' || opening.test(before) || /[,·~]/.test(after) ? '' : ' ';
  const isCapital = /^[^\p{L}]*[A-Z]/u.test(text.slice(start, end)) && /[a-z]/.test(after) && right < limit;
  return isCapital
    ? { start: left, end: right + 1, instead: gap + after.toUpperCase() }
    : { start: left, end: right, instead: gap };
}

/** Space, and a mark that closes or parts nothing any more. */
function isOrphan(character: string, before: string): boolean {
  if (space.test(character)) return true;
  if (before === '' || sentenceEdge.test(before)) return mark.test(character);
  return before === ',' && /[,·]/.test(character);
}

function hasWordsUntilLineEnd(text: string, from: number): boolean {
  const lineBreak = text.indexOf('\n', from);
  return letterOrDigit.test(text.slice(from, lineBreak < 0 ? text.length : lineBreak));
}

/** The line with its break, and where it was a paragraph the empty line behind it. */
function withLine(text: string, lineStart: number, from: number): Edit {
  const lineBreak = text.indexOf('\n', from);
  if (lineBreak < 0) return { start: lineStart, end: text.length };
  const isParagraph =
    /(?:^|\n)\n?$/.test(text.slice(Math.max(0, lineStart - 2), lineStart)) && text[lineBreak + 1] === '\n';
  return { start: lineStart, end: lineBreak + (isParagraph ? 2 : 1) };
}
