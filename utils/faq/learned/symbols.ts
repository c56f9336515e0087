/** How rows of weights are written: printable characters, one for each weight and the gap before it. */
export const firstSymbol = '#'.charCodeAt(0);
/** Passes over as many entries as no single symbol can. */
export const skip = '!';
/** The most entries that a symbol passes over. */
export const longestGap = 11;
