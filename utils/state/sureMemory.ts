export interface Memory {
  load(key: string): Promise<unknown>;
  /** Whether it was stored. */
  save(key: string, value: unknown): Promise<boolean>;
}

export interface SureMemory extends Memory {
  /** What was removed elsewhere is gone here too. */
  forget(key: string): void;
}

/** A memory that gives back what the browser refused to store, for as long as the popup is open. */
export function sureMemory({ load, save }: Memory): SureMemory {
  const refused = new Map<string, unknown>();
  return {
    load: (key) => (refused.has(key) ? Promise.resolve(refused.get(key)) : load(key)),
    async save(key, value) {
      refused.set(key, value);
      const saved = await save(key, value);
      if (saved && refused.get(key) === value) refused.delete(key);
      return saved;
    },
    forget: (key) => void refused.delete(key),
  };
}
