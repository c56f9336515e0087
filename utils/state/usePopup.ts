import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PopupActions, PopupState, PopupStore } from './popupState';
import { useStore } from './useStore';

export const PopupContext = createContext<PopupStore | null>(null);

/** A part of the popup's state, and again whenever the state changes. */
export function usePopup<Part>(select: (state: PopupState & PopupActions) => Part): Part {
  const store = useContext(PopupContext);
  if (!store) throw new Error('usePopup stands outside PopupContext');
  return useStore(store, select);
}
