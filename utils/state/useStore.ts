import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** A part of a store's state, and again whenever that part changes. */
export function useStore<State, Part>(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  select: (state: State) => Part,
): Part {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const part = select(store.getState());
  const shownRef = useRef({ part, select });
  useLayoutEffect(() => {
    shownRef.current = { part, select };
  });
  useLayoutEffect(() => {
    const look = () => {
      if (!Object.is(shownRef.current.select(store.getState()), shownRef.current.part)) renderAgain(0);
    };
    // A change between rendering and here was heard by nobody.
    look();
    return store.subscribe(look);
  }, [store]);
  return part;
}
