import { getChoseong } from 'es-hangul';
import { normalise } from '../../utils/faq/analyser/normalise';
import { questionsOf } from './questions';

/** The initial consonants of each entry's keywords, those of an entry parted by spaces. */
export function initialsOf(entries: readonly string[]): string[] {
  const keywords = questionsOf('keywords');
  return entries.map((id) => {
    const names = keywords.filter(({ expected }) => expected.includes(id)).map(({ text }) => text);
    const initials = names.map((name) => getChoseong(normalise(name)).replaceAll(' ', ''));
    // A single one would be found everywhere.
    return [...new Set(initials)].filter((one) => one.length > 1).join(' ');
  });
}
