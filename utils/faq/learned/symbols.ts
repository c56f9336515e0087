/** How rows of weights are written: printable characters, one for each weight and the gap before it. */
export const firstSymbol = '#'.charCodeAt(0);
/** Passes over `gapOfSkip` entries. */
export const skip = '!';
/** A weight's own symbol passes over fewer. */
export const gapOfSkip = 11;
