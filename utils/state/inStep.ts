import { fittedWork } from './fittedWork';
import { isSame, mergedWork } from './mergedWork';
import { restoredWork } from './restoredWork';
import type { Edition } from './sharedMemory';
import type { StoreInside } from './storeInside';
import type { Work } from './work';

/**
 * Shows what another window wrote about the same order. What was written here at the same time, or since the edition
 * came (`then` is what stood here when it did), is merged with it: neither window's work is lost.
 */
export function takeEdition({ get, set, keep }: StoreInside, edition: Edition, then: Work): void {
  const { value, base, isNext, isLater } = edition;
  const { work } = get();
  const restored = (stored: unknown) => fittedWork(restoredWork(stored), work.itemKeys);
  const theirs = restored(value);
  const before = base === undefined ? undefined : restored(base);
  const [earlier, later] = isLater ? [then, theirs] : [theirs, then];
  const both = isNext ? theirs : mergedWork(before, earlier, later);
  const merged = work === then ? both : mergedWork(then, both, work);
  set({ work: merged });
  // The other window comes to the same: once it has, nobody writes any more.
  if (!isSame(merged, theirs)) void keep(merged);
}
