import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KeptIn } from '../browser/settingsStorage';
import { defaultSettings, type Settings } from '../settings/types';

/** What the store needs of the browser, handed in so that tests need none. */
export interface SettingsDependencies {
  /** As they are when the page opens. */
  settings: Settings;
  save(settings: Settings): Promise<KeptIn>;
  onChange(changed: (settings: Settings) => void): void;
  /** Shows them at once, whether or not the browser keeps them. */
  show(settings: Settings): void;
}

export interface SettingsState {
  settings: Settings;
  /** Where the last change was kept; null before there was one, and while it is on its way. */
  keptIn: KeptIn | null;
  choose(change: Partial<Settings>): Promise<void>;
  /** As at first, after everything was removed. */
  forget(): void;
}

export type SettingsStore = StoreApi<SettingsState>;

/** The shopper's settings while they are changed: every change is kept at once. */
export function createSettingsStore({ settings, save, onChange, show }: SettingsDependencies): SettingsStore {
  let onTheirWay = 0;
  /** One after the other: one that is refused late would be kept here over one that was not. */
  let saved: Promise<KeptIn | null> = Promise.resolve(null);
  const store = createStore<SettingsState>((set, get) => ({
    settings,
    keptIn: null,
    async choose(change) {
      const chosen = { ...get().settings, ...change };
      set({ settings: chosen, keptIn: null });
      show(chosen);
      onTheirWay += 1;
      saved = saved.then(() => save(get().settings));
      const keptIn = await saved;
      onTheirWay -= 1;
      if (onTheirWay === 0) set({ keptIn });
    },
    forget() {
      set({ settings: defaultSettings, keptIn: null });
      show(defaultSettings);
    },
  }));
  onChange((changed) => {
    // What is on its way from here, or nobody would keep, is the newer.
    if (onTheirWay === 0 && store.getState().keptIn !== 'nowhere') store.setState({ settings: changed });
  });
  return store;
}
