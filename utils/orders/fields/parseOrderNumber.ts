/** Letters, digits and hyphens with at least four digits: what every store seen so far prints. */
const ANY_STORE =
  /(?<![\dA-Za-z-])(?=(?:[A-Za-z-]*\d){4})[A-Za-z0-9](?:[A-Za-z0-9-]{4,28})[A-Za-z0-9](?![\dA-Za-z-])/;

/** The first order number in a text, by the store's own pattern where that is known. Null where there is none. */
export function parseOrderNumber(text: string, pattern: RegExp = ANY_STORE): string | null {
  return pattern.exec(text)?.[0] ?? null;
}
