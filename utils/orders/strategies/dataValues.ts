/** What lies along a path of keys ("product.name") in data that anyone may have written: own properties alone. */
export function valueAt(data: unknown, path: string): unknown {
  return path.split('.').reduce(step, data);
}

/** Data from a text of the page; null for broken ones. */
export function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Every value of a list, or of an object by its keys; nothing for anything else. */
export function entriesOf(data: unknown): [key: string, value: unknown][] {
  return typeof data === 'object' && data !== null ? Object.entries(data).slice(0, MOST_ENTRIES) : [];
}

/** A value as a text that the fields' parsers read; null where it is none. */
export function printedValue(value: unknown): string | null {
  if (typeof value === 'string') return value.trim().slice(0, LONGEST_VALUE) || null;
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  // A moment in milliseconds: no sum and no count is as large.
  return value > FIRST_MOMENT && value < LAST_MOMENT ? new Date(value).toISOString() : String(value);
}

const MOST_ENTRIES = 500;
const LONGEST_VALUE = 2000;
const FIRST_MOMENT = Date.UTC(2015);
const LAST_MOMENT = Date.UTC(2060);

function step(within: unknown, key: string): unknown {
  return typeof within === 'object' && within !== null && Object.hasOwn(within, key)
    ? (within as Record<string, unknown>)[key]
    : undefined;
}
