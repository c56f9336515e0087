import { createElement, Fragment, type ComponentChildren } from 'preact';

interface Props {
  text: string;
  /** What is looked for, in one group. */
  pattern: RegExp;
  /** How it is shown. */
  children(found: string): ComponentChildren;
}

/** A text in which everything that fits a pattern is shown in a way of its own. */
export function Parts({ text, pattern, children }: Props) {
  const parts = text.split(pattern).map((part, index) => (index % 2 === 1 ? children(part) : part));
  return createElement(Fragment, null, ...parts);
}
