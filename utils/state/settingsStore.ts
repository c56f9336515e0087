import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KeptIn } from '../browser/saveSettings';
import { defaultSettings, type Settings } from '../settings/types';

/** What the store needs of the browser, handed in so that tests need none. */
export interface SettingsDependencies {
  /** As they are when the page opens. */
  settings: Settings;
  /** Keeps these and leaves the others as they are. */
  save(changed: Partial<Settings>): Promise<KeptIn>;
  onChange(changed: (settings: Settings) => void): void;
  /** Shows them at once, whether or not the browser keeps them. */
  show(settings: Settings): void;
}

export interface SettingsState {
  settings: Settings;
  /** Where the last change was kept; null before there was one. */
  keptIn: KeptIn | null;
  /** Nothing chosen: what nobody kept so far is tried again. */
  choose(change: Partial<Settings>): Promise<void>;
  /** As at first, after everything was removed. */
  forget(): void;
}

export type SettingsStore = StoreApi<SettingsState>;

/** The shopper's settings while they are changed: every change is kept at once. */
export function createSettingsStore({ settings, save, onChange, show }: SettingsDependencies): SettingsStore {
  let onTheirWay = 0;
  /** What was chosen here and is not kept yet, or nobody would keep. */
  let unsaved: Partial<Settings> = {};
  /** One after the other: one that is refused late would be kept here over one that was not. */
  let saved: Promise<KeptIn | null> = Promise.resolve(null);
  const store = createStore<SettingsState>((set, get) => ({
    settings,
    keptIn: null,
    async choose(change) {
      const chosen = { ...get().settings, ...change };
      set({ settings: chosen });
      show(chosen);
      unsaved = { ...unsaved, ...change };
      onTheirWay += 1;
      saved = saved.then(keep);
      const keptIn = await saved;
      onTheirWay -= 1;
      if (onTheirWay === 0) set({ keptIn });
    },
    forget() {
      unsaved = {};
      set({ settings: defaultSettings, keptIn: null });
      show(defaultSettings);
    },
  }));
  onChange((changed) => store.setState({ settings: { ...changed, ...unsaved } }));
  return store;

  async function keep(before: KeptIn | null): Promise<KeptIn | null> {
    const handed = unsaved;
    // Two choices at once went together.
    if (Object.keys(handed).length === 0) return before;
    const keptIn = await save(handed);
    if (keptIn !== 'nowhere')
      unsaved = Object.fromEntries(
        Object.entries(unsaved).filter(([name, value]) => value !== handed[name as keyof Settings]),
      );
    return keptIn;
  }
}
