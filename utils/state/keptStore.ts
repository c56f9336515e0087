import { createStore, type StoreApi } from 'zustand/vanilla';
import { emptyKept, type Kept } from '../kept/types';

/** What the store needs of the browser, handed in so that tests need none. */
export interface KeptDependencies {
  load(keys: readonly string[]): Promise<Record<string, unknown> | null>;
  save(key: string, value: unknown): Promise<boolean>;
  onChange(changed: (key: string, value: unknown) => void): void;
  now(): Date;
}

export interface KeptState extends Kept {
  /** What the clock showed when a popup was last opened; null until known, and the first time. */
  seenBefore: Date | null;
  /** True once the browser refused to keep a change: it holds until the popup is closed. */
  isUnsaved: boolean;
  /** Changes one part, from what it is in the store by then: another window may have changed it. */
  change<Part extends keyof Kept>(part: Part, update: (part: Kept[Part]) => Kept[Part]): Promise<void>;
  /** The same from what this window knows, handed to the browser before this returns: the window may close any moment. */
  changeAtOnce<Part extends keyof Kept>(part: Part, update: (part: Kept[Part]) => Kept[Part]): Promise<void>;
}

export type KeptStore = StoreApi<KeptState>;

const LAST_SEEN = 'lastSeen';
const parts = Object.keys(emptyKept) as (keyof Kept)[];

/** What stays on this computer, in step with what is stored there. */
export function createKeptStore({ load, save, onChange, now }: KeptDependencies): KeptStore {
  const store = createStore<KeptState>((set, get) => {
    let last: Promise<void> = Promise.resolve();

    async function changeNow<Part extends keyof Kept>(
      part: Part,
      update: (part: Kept[Part]) => Kept[Part],
    ): Promise<void> {
      const stored = await load([part]);
      // What could not be stored before is only here.
      const isHereOnly = get().isUnsaved || !stored;
      const current = isHereOnly ? get()[part] : await checked(part, stored[part]);
      await keep(part, update(current));
    }

    async function keep<Part extends keyof Kept>(part: Part, value: Kept[Part]): Promise<void> {
      set({ [part]: value } as Partial<KeptState>);
      const isSaved = await save(part, value);
      if (isSaved === get().isUnsaved) set({ isUnsaved: !isSaved });
    }

    return {
      ...emptyKept,
      seenBefore: null,
      isUnsaved: false,
      // One after the other: two changes of one part must not start from the same value.
      change(part, update) {
        last = last.then(() => changeNow(part, update));
        return last;
      },
      changeAtOnce: (part, update) => keep(part, update(get()[part])),
    };
  });

  async function take(key: string, value: unknown): Promise<void> {
    const part = parts.find((one) => one === key);
    if (part && !store.getState().isUnsaved)
      store.setState({ [part]: await checked(part, value) } as Partial<KeptState>);
  }

  onChange((key, value) => void take(key, value));
  void begin();
  return store;

  async function begin(): Promise<void> {
    const { [LAST_SEEN]: seen, ...stored } = (await load([...parts, LAST_SEEN])) ?? {};
    await Promise.all(Object.entries(stored).map(([key, value]) => take(key, value)));
    if (typeof seen === 'string') store.setState({ seenBefore: new Date(seen) });
    await save(LAST_SEEN, now().toISOString());
  }
}

/** Most shoppers have nothing stored: the check is fetched only for those who have. */
async function checked<Part extends keyof Kept>(part: Part, value: unknown): Promise<Kept[Part]> {
  if (value === undefined) return emptyKept[part];
  const { checkedPart } = await import('../kept/checkedKept');
  return checkedPart(part, value);
}
