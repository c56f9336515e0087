import { Parts } from '../ui/Parts';

interface Props {
  text: string;
  /** Of letters and digits only, so that nothing in them means anything to a pattern. */
  words: string[];
}

/** A text with those words marked that it holds. */
export function Marked({ text, words }: Props) {
  if (words.length === 0) return <>{text}</>;
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return (
    <Parts text={text} pattern={new RegExp(`(${longestFirst.join('|')})`, 'i')}>
      {(word) => <mark>{word}</mark>}
    </Parts>
  );
}
