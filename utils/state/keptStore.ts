import { createStore, type StoreApi } from 'zustand/vanilla';
import { emptyKept, keptParts, type Kept } from '../kept/types';

/** What the store needs of the browser, handed in so that tests need none. */
export interface KeptDependencies {
  load(keys: readonly string[]): Promise<Record<string, unknown> | null>;
  /** Stores all of it or nothing; whether it did. */
  save(values: Record<string, unknown>): Promise<boolean>;
  onChange(changed: (key: string, value: unknown) => void): void;
  now(): Date;
}

export interface KeptState extends Kept {
  /** What the clock showed when a popup was last opened; null until known, and the first time. */
  seenBefore: Date | null;
  /** The parts that the browser refused to keep: they hold until the popup is closed, and are tried again. */
  unsaved: readonly (keyof Kept)[];
  /**
   * Changes one part or several that belong together, handed to the browser before this returns: the popup may be
   * closed any moment. Whether all of it was stored.
   */
  change(update: (kept: Kept) => Partial<Kept>): Promise<boolean>;
}

export type KeptStore = StoreApi<KeptState>;

const LAST_SEEN = 'lastSeen';

/** What stays on this computer, in step with what is stored there. */
export function createKeptStore({ load, save, onChange, now }: KeptDependencies): KeptStore {
  let isLoaded = false;
  const store = createStore<KeptState>((set, get) => {
    async function changeNow(update: (kept: Kept) => Partial<Kept>): Promise<boolean> {
      const changed = update(get());
      set(changed);
      const names = [...new Set([...get().unsaved, ...(Object.keys(changed) as (keyof Kept)[])])];
      const isSaved = await save(Object.fromEntries(names.map((name) => [name, get()[name]])));
      set({ unsaved: isSaved ? get().unsaved.filter((name) => !names.includes(name)) : names });
      return isSaved;
    }
    return {
      ...emptyKept,
      seenBefore: null,
      unsaved: [],
      // Before what was stored is here, a change would be one of nothing.
      change: (update) => (isLoaded ? changeNow(update) : loaded.then(() => changeNow(update))),
    };
  });
  const loaded = begin();
  onChange((key, value) => void take(key, value));
  return store;

  async function begin(): Promise<void> {
    const { [LAST_SEEN]: seen, ...stored } = (await load([...keptParts, LAST_SEEN])) ?? {};
    await Promise.all(Object.entries(stored).map(([key, value]) => take(key, value)));
    if (typeof seen === 'string') store.setState({ seenBefore: new Date(seen) });
    isLoaded = true;
    await save({ [LAST_SEEN]: now().toISOString() });
  }

  /** What another window or the background stored; a part that could not be stored from here is newer here. */
  async function take(key: string, value: unknown): Promise<void> {
    const part = keptParts.find((one) => one === key);
    if (!part || store.getState().unsaved.includes(part)) return;
    const checked = value === undefined ? emptyKept[part] : await checkedValue(part, value);
    store.setState({ [part]: checked } as Partial<KeptState>);
  }
}

/** Most shoppers have nothing stored: the check is fetched only for those who have. */
async function checkedValue<Part extends keyof Kept>(part: Part, value: unknown): Promise<Kept[Part]> {
  const { checkedPart } = await import('../kept/checkedKept');
  return checkedPart(part, value);
}
