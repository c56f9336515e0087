const latinWord = /[a-z]+/g;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** English words with the same beginning mostly mean the same: ship, shipped, shipping, shpping. */
const beginning = 4;

/** How much a syllable counts in a text beside a pair of them or a word. */
const worthOfSyllable = 0.7;

function ofLatin(words: string[]): string[] {
  return words.flatMap((word) => (word.length > beginning ? [word, word.slice(0, beginning)] : [word]));
}

/**
 * What a normalised text is judged by, each once: its syllables and digits, its pairs of them with spaces passed over,
 * so that spacing changes nothing, and its words in Latin letters with their beginnings.
 */
export function featuresOf(normalised: string): string[] {
  const words = normalised.match(latinWord) ?? [];
  const characters = [...normalised.replace(latinWord, ' ')].filter((character) =>
    letterOrDigit.test(character),
  );
  const pairs = characters.slice(1).map((character, index) => characters[index]! + character);
  return [...new Set([...characters, ...pairs, ...ofLatin(words)])];
}

/** The features that a feature itself holds: a pair's characters, a word's beginning. */
export function partsOf(feature: string): string[] {
  const parts = /^[a-z]/.test(feature) ? [feature.slice(0, beginning)] : [...new Set(feature)];
  return parts.filter((part) => part !== feature);
}

/** What a feature counts before the text's length is evened out. */
export function worthOf(feature: string): number {
  return feature.length === 1 ? worthOfSyllable : 1;
}
