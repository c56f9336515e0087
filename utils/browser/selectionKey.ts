/** Under which the words that were selected in a page wait for the popup. */
export const SELECTION = 'selection';
