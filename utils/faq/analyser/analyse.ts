import { disassemble } from 'es-hangul';
import { aspects } from './aspects';
import { conceptsOf } from './conceptsOf';
import { courtesies } from './courtesies';
import { grams } from './grams';
import { stems } from './stems';
import { topics } from './topics';

export type TokenKind = 'stem' | 'syllables' | 'jamo' | 'topic' | 'aspect' | 'meaning';

const separator = ':';

function marked(kind: TokenKind, values: string[]): string[] {
  return values.map((value) => kind + separator + value);
}

/** What kind a token of `analyse` is of. */
export function kindOf(token: string): TokenKind {
  return token.slice(0, token.indexOf(separator)) as TokenKind;
}

const withoutSpaces = (text: string) => text.replaceAll(' ', '');

/**
 * The tokens of a normalised text, each once: stems carry words, syllable pairs text without spaces,
 * jamo triples misspellings, topics and aspects what is meant. Their whole, the meaning, tells "환불" alone
 * from the many questions that speak of a refund among other things.
 */
export function analyse(normalised: string): string[] {
  const whole = withoutSpaces(normalised);
  const about = conceptsOf(whole, topics);
  const asked = conceptsOf(whole, aspects);
  const words = normalised.replace(courtesies, ' ').trim();
  const compact = withoutSpaces(words);
  return [
    ...new Set([
      ...marked('stem', stems(words)),
      ...marked('syllables', grams(compact, 2)),
      ...marked('jamo', grams(disassemble(compact), 3)),
      ...marked('topic', about),
      ...marked('aspect', asked),
      ...marked('meaning', about.length > 0 ? [[...about, ...asked].join('+')] : []),
    ]),
  ];
}
