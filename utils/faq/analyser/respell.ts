import { disassemble } from 'es-hangul';
import { coreWords, otherWords } from './coreWords';

const letters = (text: string) => [...disassemble(text)];
const spelt = coreWords.map((word) => ({ word, letters: letters(word) }));

/** Whether one letter more, less or different turns one into the other. */
function differByOne(one: string[], other: string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const shortRest = short.slice(short.length === long.length ? start + 1 : start);
  return shortRest.join('') === long.slice(start + 1).join('');
}

function meantBy(written: string): string | undefined {
  if (otherWords.has(written)) return undefined;
  const writtenLetters = letters(written);
  return spelt.find(
    ({ word, letters: wanted }) => word.length === written.length && differByOne(writtenLetters, wanted),
  )?.word;
}

const lengths = [...new Set(coreWords.map((word) => word.length))];

function respellEojeol(eojeol: string): string {
  const length = lengths.find((candidate) => meantBy(eojeol.slice(0, candidate)));
  return length === undefined ? eojeol : (meantBy(eojeol.slice(0, length)) ?? '') + eojeol.slice(length);
}

/** A normalised text with the core words that begin its eojeols spelt right: "환뷸이 언제" gives "환불이 언제". */
export function respell(normalised: string): string {
  return normalised.split(' ').map(respellEojeol).join(' ');
}
