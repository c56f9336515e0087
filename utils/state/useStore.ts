import { useLayoutEffect, useReducer } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** A part of a store's state, and again whenever the state changes. */
export function useStore<State, Part>(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  select: (state: State) => Part,
): Part {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => store.subscribe(() => renderAgain(0)), [store]);
  return select(store.getState());
}
