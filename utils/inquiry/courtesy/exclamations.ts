import type { Draft } from './readDraft';
import type { Finding } from './types';
import { withoutEnd } from './withoutEnd';

const oneMark = '[!?！？❗❕❓❔]\\ufe0f?';
const doubleMark = '[‼⁇⁈⁉]\\ufe0f?';
const dots = '[.…~]{0,6}';
/** Two marks or more, dots and single spaces between them, or a face that glares: ㅡㅡ, -_-. A line of dashes is a rule. */
const runs = new RegExp(
  `[.…~]{0,6}(?:${doubleMark}|${oneMark}(?=${dots} ?(?:${oneMark}|${doubleMark})))(?:${dots} ?(?:${oneMark}|${doubleMark}))*${dots}`,
  'gu',
);
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
    const before = withoutEnd(body.slice(from, start), /[^\S\n]/);
    const mark = /[?？❓❔⁇⁈⁉]/.test(body.slice(start, end)) ? '?' : '.';
    mended += before;
    if (/[\p{L}\p{N}"'”’)\]]/u.test(before.slice(-1))) mended += mark;
    from = end;
  }
  const [first] = shouts;
  return { found: body.slice(first!.start, first!.end), mended: mended + body.slice(from) };
}
