import { LATEST } from './latestOrder';
import { SELECTION } from '../browser/selectionKey';
import type { SharedMemory } from './sharedMemory';
import type { StoreInside } from './storeInside';
import { emptyWork } from './work';
import { workKey } from './workKey';

/** Keeps this window in step with what others write, and with a page that another one was allowed to read. */
export function keepInStep(inside: StoreInside, memory: SharedMemory, readAgain: () => void) {
  return (key: string, value: unknown): void => {
    // Words selected for an inquiry while this window is open.
    if (key === SELECTION && value) return readAgain();
    const { answer, orders, orderIndex, work } = inside.get();
    if (value === undefined) {
      memory.forget(key);
      // All was removed, in the settings: nothing of it may stand here, to be stored again with the next letter.
      if (key === workKey(orders[orderIndex]))
        inside.set({ work: { ...emptyWork, itemKeys: work.itemKeys } });
      if (key === LATEST) inside.set({ latest: null });
      if (key === LATEST && answer && (answer.kind !== 'read' || answer.earlier)) readAgain();
      return;
    }
    if (!memory.isNews(key, value)) return;
    if (key === workKey(orders[orderIndex]))
      void import('./restored').then(({ takeNews }) => {
        // Another order may have been chosen meanwhile.
        if (key === workKey(inside.get().orders[inside.get().orderIndex]))
          takeNews(inside, memory, key, value);
      });
    // With an order of its own page this one has no need to look; two that both had would never come to rest.
    else if (key === LATEST && answer && (answer.kind !== 'read' || answer.earlier)) readAgain();
  };
}
