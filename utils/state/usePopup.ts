import { createContext } from 'preact';
import { useContext, useLayoutEffect, useReducer } from 'preact/hooks';
import type { PopupActions, PopupState, PopupStore } from './popupState';

export const PopupContext = createContext<PopupStore | null>(null);

/** A part of the popup's state, and again whenever the state changes. */
export function usePopup<Part>(select: (state: PopupState & PopupActions) => Part): Part {
  const store = useContext(PopupContext);
  if (!store) throw new Error('usePopup stands outside PopupContext');
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => store.subscribe(() => renderAgain(0)), [store]);
  return select(store.getState());
}
