/** What stands in a box. Controls count every character, editors only those that can be seen: see `Box.form`. */
export interface BoxText {
  text: string;
  /** The selection within it, or the caret. */
  start: number;
  end: number;
  /** What is selected, as it would be copied. */
  selected: string;
}

/** A place on the page to write in, whatever it is made of. */
export interface Box {
  element: HTMLElement;
  lines: 'many' | 'one';
  /** How many characters still fit; absent without a limit. */
  room?: number;
  /** Whether `read` gives all that stands there, blanks too. */
  exact: boolean;
  read(): BoxText;
  /** How a text stands in what `read` gives. */
  form(text: string): string;
  /** Whether the text can be seen in the box, line by line. */
  shows(text: string): boolean;
  select(start: number, end: number): Promise<void>;
  /** Writes over the selection as the shopper would; an empty text takes the selection out. Waits for the page to follow. */
  put(text: string): Promise<void>;
}
