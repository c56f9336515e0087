import type { Range } from './types';

const letterOrDigit = /[\p{L}\p{N}]/u;
const label = /^[ \t]*\p{L}[\p{L} ]{0,20}:/u;
const space = /[^\S\n]/;
const mark = /[.!?。…~！？,·]/;
const closing = /[.!?。…！？"'”’)\]]/;
const sentenceEdge = /[.!?。…！？:“‘([]/;

/** The text without the ranges, which stand in its order and apart, and without the space and marks they would orphan. */
export function withoutRanges(text: string, ranges: Range[]): string {
  const apart: Range[] = [];
  for (const range of ranges) {
    const last = apart.at(-1);
    if (last && /^[^\S\n]*$/.test(text.slice(last.end, range.start))) last.end = range.end;
    else apart.push({ ...range });
  }
  return apart.reduceRight(withoutRange, text);
}

function withoutRange(text: string, { start, end }: Range): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  let left = start;
  let right = end;
  while (left > lineStart && space.test(text[left - 1]!)) left -= 1;
  const before = left > lineStart ? text[left - 1]! : '';
  while (right < text.length && isOrphan(text[right]!, before)) right += 1;
  const lineBreak = text.indexOf('\n', right);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  const ofLine = text.slice(lineStart, left).replace(label, '') + text.slice(right, lineEnd);
  if (!letterOrDigit.test(ofLine)) return withoutLine(text, lineStart, lineEnd);
  const after = right < lineEnd ? text[right]! : '';
  const rest = text.slice(right);
  if (after === '' || closing.test(after)) {
    return before === ','
      ? text.slice(0, left - 1) + (after === '' ? '.' : '') + rest
      : text.slice(0, left) + rest;
  }
  const gap = before === '' || /[“‘([]/.test(before) || /[,·~]/.test(after) ? '' : ' ';
  const isCapital = /^[A-Z]/.test(text.slice(start, end));
  return text.slice(0, left) + gap + (isCapital ? after.toUpperCase() + rest.slice(1) : rest);
}

/** Space, and a mark that closes or parts nothing any more. */
function isOrphan(character: string, before: string): boolean {
  if (space.test(character)) return true;
  if (before === '' || sentenceEdge.test(before)) return mark.test(character);
  return before === ',' && /[,·]/.test(character);
}

/** With its break, and where it was a paragraph the empty line behind it. */
function withoutLine(text: string, lineStart: number, lineEnd: number): string {
  const head = text.slice(0, lineStart);
  const tail = text.slice(lineEnd + 1);
  if (tail === '') return head.trimEnd();
  return head + (head === '' || head.endsWith('\n\n') ? tail.replace(/^\n+/, '') : tail);
}
