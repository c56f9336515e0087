import { Fragment, type ComponentChildren } from 'preact';

interface Props {
  text: string;
  /** What is looked for, in one group. */
  pattern: RegExp;
  /** How it is shown. */
  children(found: string): ComponentChildren;
}

/** A text in which everything that fits a pattern is shown in a way of its own. */
export function Parts({ text, pattern, children }: Props) {
  const ends: number[] = [];
  const parts = text.split(pattern).map((part, index) => {
    ends.push((ends.at(-1) ?? 0) + part.length + 1);
    return { part, isFound: index % 2 === 1, end: ends.at(-1) };
  });
  return (
    <>
      {parts.map(({ part, isFound, end }) => (
        <Fragment key={end}>{isFound ? children(part) : part}</Fragment>
      ))}
    </>
  );
}
