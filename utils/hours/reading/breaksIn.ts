import type { Token, TokenOf } from './types';

const longestMinutes = 180;
const halfDay = 720;

/** Which ranges are breaks: the one behind the word ('점심 12~1시'), else a short one just before it. */
export function breaksIn(text: string, tokens: Token[]): Set<Token> {
  const breaks = new Set<Token>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'break') return;
    const behind = tokens.slice(index + 1, index + 3);
    if (behind[0]?.kind === 'none') return;
    const next = behind.find(({ kind }) => kind !== 'days' && kind !== 'closed');
    if (next?.kind === 'range' && next.line - token.line <= 1 && isShort(next)) return void breaks.add(next);
    const before = tokens[index - 1];
    const isJustBefore = before && !text.slice(before.until, token.at).includes('\n');
    if (isJustBefore && before.kind === 'range' && isShort(before)) breaks.add(before);
  });
  return breaks;
}

function isShort({ start, end }: TokenOf<'range'>): boolean {
  const minutes = (end.hour - start.hour) * 60 + end.minute - start.minute;
  return [minutes, minutes + halfDay, minutes - halfDay].some(
    (length) => length > 0 && length <= longestMinutes,
  );
}
