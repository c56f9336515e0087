type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** "Not found" is an absent key everywhere, never one that holds undefined. */
export function withoutAbsent<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as Present<T>;
}
