import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SettingsState, SettingsStore } from './settingsStore';
import { useStore } from './useStore';

export const SettingsContext = createContext<SettingsStore | null>(null);

/** A part of the settings, and again whenever it changes. */
export function useSettings<Part>(select: (state: SettingsState) => Part): Part {
  const store = useContext(SettingsContext);
  if (!store) throw new Error('useSettings stands outside SettingsContext');
  return useStore(store, select);
}
