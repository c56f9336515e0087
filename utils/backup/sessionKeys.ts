/** Drafts and orders; neither marks of our own nor anything of a private window, whose keys have another beginning. */
export function isDraftKey(key: string): boolean {
  return /^(?:work|orders?):/.test(key);
}

/** The part of a browser session that the shopper made: what was written about orders, and the orders. */
export function draftsOf(session: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(session).filter(([key]) => isDraftKey(key)));
}
