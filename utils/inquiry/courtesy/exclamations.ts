import type { Draft } from './readDraft';
import type { Finding } from './types';

const mark = '[!?！？❗❓‼⁇⁈⁉]';
const dots = '[.…~\\ufe0f]{0,6}';
/** Two marks or more, dots and single spaces between them, or a face that glares: ㅡㅡ, -_-. A line of dashes is a rule. */
const runs = new RegExp(`${dots}(?:[‼⁇⁈⁉]|${mark}(?=${dots} ?${mark}))(?:${dots} ?${mark})*${dots}`, 'g');
const glares = /(?<!ㅡ)ㅡ(?:ㅡ{1,2}|[._]ㅡ)(?!ㅡ)[;;]*|(?<![\p{L}\p{N}-])-_+-[;;]*/gu;

/** Marks that shout; a question stays one, all else ends in a full stop, where there is something to end. */
export function findExclamations({ body, words }: Draft): Finding | undefined {
  const shouts = [runs, glares]
    .flatMap((pattern) => [...words.matchAll(pattern)])
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .sort((left, right) => left.start - right.start);
  if (shouts.length === 0) return undefined;
  let mended = '';
  let from = 0;
  for (const { start, end } of shouts) {
    let till = start;
    while (till > from && /[^\S\n]/.test(body[till - 1]!)) till -= 1;
    const before = body.slice(from, till);
    mended += before;
    if (/[\p{L}\p{N}"'”’)\]]/u.test(before.slice(-1)))
      mended += /[?？❓⁇⁈⁉]/.test(body.slice(start, end)) ? '?' : '.';
    from = end;
  }
  const [first] = shouts;
  return { found: body.slice(first!.start, first!.end), mended: mended + body.slice(from) };
}
