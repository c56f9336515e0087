import { josa } from 'es-hangul';
import { digitSounds, letterSounds, signSounds, unitSounds, wordEndSounds } from './sounds';

/** Both forms of a particle, the one after a closing sound first, as es-hangul writes them. */
export type Particle = '은/는' | '이/가' | '을/를' | '와/과' | '으로/로' | '이나/나' | '이라/라';

const hangul = /^[가-힣]$/;
/** Neither letters and digits nor the signs with a name of their own (see `signSounds`). */
const silentEnd = /[^\p{L}\p{N}%°+&]+$/u;
const silentAfterBracket = /(?<=[)\]}>】」])[^\p{L}\p{N}%°+&)\]}>】」]+$/u;
const trailingRemark = /\s*(?:\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>|【[^【】]*】|「[^「」]*」)$/;
const numberWithUnit = /\d\s?([a-z]{1,2})$/i;
const latinWord = /[a-z]+$/i;
/** What decides a particle stands at the end: a hostile name is not searched from its beginning. */
const longestEnd = 200;

/**
 * The word with the form of the particle that fits how its end is read aloud; undefined where that cannot be known
 * (hanja, kana, emoji alone, English words of unclear spelling), so that the caller can do without a particle.
 */
export function withParticle(word: string, particle: Particle): string | undefined {
  const sound = lastSound(word);
  return sound === undefined ? undefined : word + josa.pick(sound, particle);
}

/**
 * The Hangul syllable heard last. Remarks in brackets are passed over, since in Korean a particle follows the word
 * before them, unless nothing stands before them; so are quotation marks, emoji and dots.
 */
export function lastSound(word: string): string | undefined {
  const read = withoutRemarks(word.slice(-longestEnd).normalize('NFKC')).replace(silentEnd, '');
  const last = [...read].at(-1);
  if (last === undefined) return undefined;
  if (hangul.test(last)) return last;
  return digitSounds[last] ?? signSounds[last] ?? latinSound(read);
}

function withoutRemarks(word: string): string {
  const bare = word.trimEnd().replace(silentAfterBracket, '');
  const shorter = bare.replace(trailingRemark, '');
  if (shorter === bare || !/[\p{L}\p{N}]/u.test(shorter)) return bare;
  return withoutRemarks(shorter);
}

function latinSound(read: string): string | undefined {
  const unit = numberWithUnit.exec(read)?.[1]?.toLowerCase();
  if (unit !== undefined && unitSounds[unit] !== undefined) return unitSounds[unit];
  const word = latinWord.exec(read)?.[0];
  if (word === undefined) return undefined;
  if (isSpelledOut(word)) return letterSounds[word.slice(-1).toLowerCase()];
  const lower = word.toLowerCase();
  return wordEndSounds.find(([ending]) => lower.endsWith(ending))?.[1];
}

/** M, LG, USB, GB are read letter by letter. */
function isSpelledOut(word: string): boolean {
  return word.length === 1 || word === word.toUpperCase();
}
