const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
/** How many letters a syllable may have in each of its places. */
const initials = 19;
const medials = 21;
const finals = 28;
const syllablesOfInitial = medials * finals;

/** The syllables that differ from this one in one letter; none for what is no syllable. */
function neighboursOf(syllable: string): string[] {
  const code = syllable.charCodeAt(0);
  if (code < firstSyllable || code > lastSyllable) return [];
  const number = code - firstSyllable;
  const final = number % finals;
  const medial = Math.floor(number / finals) % medials;
  const others = (step: number, from: number, count: number) =>
    Array.from({ length: count }, (_, other) => code + (other - from) * step).filter((one) => one !== code);
  return [
    ...others(1, final, finals),
    ...others(finals, medial, medials),
    ...others(syllablesOfInitial, Math.floor(number / syllablesOfInitial), initials),
  ].map((one) => String.fromCharCode(one));
}

/**
 * A normalised text with the syllables that stand in no known word ("환뷸") put right, where another letter makes them
 * part of one ("환불"). `isKnown` tells of a syllable or a pair of them whether questions were learned that hold it.
 */
export function respell(normalised: string, isKnown: (feature: string) => boolean): string {
  const characters = [...normalised];
  return characters
    .map((character, at) => {
      if (isKnown(character)) return character;
      const [before, after] = [characters[at - 1], characters[at + 1]];
      const knownPairs = (one: string) =>
        Number(before !== undefined && isKnown(before + one)) +
        Number(after !== undefined && isKnown(one + after));
      let best = { character, pairs: 0 };
      for (const neighbour of neighboursOf(character)) {
        const pairs = isKnown(neighbour) ? knownPairs(neighbour) : 0;
        if (pairs > best.pairs) best = { character: neighbour, pairs };
      }
      return best.character;
    })
    .join('');
}
