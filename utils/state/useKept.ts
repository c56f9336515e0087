import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { KeptState, KeptStore } from './keptStore';
import { useStore } from './useStore';

export const KeptContext = createContext<KeptStore | null>(null);

/** A part of what stays on this computer, and again whenever it changes. */
export function useKept<Part>(select: (state: KeptState) => Part): Part {
  const store = useContext(KeptContext);
  if (!store) throw new Error('useKept stands outside KeptContext');
  return useStore(store, select);
}
