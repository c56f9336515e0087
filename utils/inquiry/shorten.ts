const ellipsis = '…';
/** Longest product name that stands whole, in UTF-16 units as `String.length` counts them. */
const wholeNameLength = 40;
/** A word's end this far in is worth cutting at; before it too much of the name would be lost. */
const shortestCutName = 32;
/** Fewer characters than this say nothing. */
const shortestExcerpt = 12;
const sentenceEnd = /[.!?。…~]+["'”’)\]]*(?=\s|$)|\n|(?:니다|[어아에예네해돼세데]요|죠)(?=\s|$)/g;

/** A name of up to 40 characters whole; a longer one cut, at a word where one ends late enough, with an ellipsis. */
export function shortenName(name: string): string {
  if (name.length <= wholeNameLength) return name;
  const cut = cutBetweenCharacters(name, wholeNameLength);
  const wordEnd = cut.lastIndexOf(' ');
  return (wordEnd >= shortestCutName ? cut.slice(0, wordEnd) : cut).trimEnd() + ellipsis;
}

/**
 * The beginning of a text in at most `room` UTF-16 units, up to the last sentence that fits whole. Where not even the
 * first does, its beginning with an ellipsis; '' where the room is too small to say anything.
 */
export function cutAtSentence(text: string, room: number): string {
  if (text.length <= room) return text;
  let end = 0;
  for (const match of text.slice(0, room + 1).matchAll(sentenceEnd)) {
    const matchEnd = match.index + match[0].length;
    if (matchEnd <= room) end = matchEnd;
  }
  if (end > 0) return text.slice(0, end).trimEnd();
  if (room < shortestExcerpt) return '';
  const cut = cutBetweenCharacters(text, room - ellipsis.length);
  const wordEnd = cut.lastIndexOf(' ');
  return (wordEnd > cut.length / 2 ? cut.slice(0, wordEnd) : cut).trimEnd() + ellipsis;
}

/** At most `length` UTF-16 units, never ending inside what is printed as one character (an emoji, a joined syllable). */
function cutBetweenCharacters(text: string, length: number): string {
  let end = 0;
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, length * 2))) {
    if (end + segment.length > length) break;
    end += segment.length;
  }
  return text.slice(0, end);
}
