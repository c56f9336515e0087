import { fittedWork } from './fittedWork';
import { isSame, mergedWork } from './mergedWork';
import { restoredWork } from './restoredWork';
import { currentLanguage } from './selected';
import type { SharedMemory } from './sharedMemory';
import type { StoreInside } from './storeInside';

/** Shows what another window wrote about the same order. What both wrote at once is merged: neither's work is lost. */
export function takeNews(
  { get, set, keep, fetchWriter }: StoreInside,
  memory: SharedMemory,
  key: string,
  news: unknown,
): void {
  const edition = memory.editionOf(key, news);
  if (!edition) return;
  const { work } = get();
  const { value, base, isNext, isLater } = edition;
  const restored = (stored: unknown) => fittedWork(restoredWork(stored), work.itemKeys);
  const theirs = restored(value);
  const [earlier, later] = isLater ? [work, theirs] : [theirs, work];
  const merged = isNext
    ? theirs
    : mergedWork(base === undefined ? undefined : restored(base), earlier, later);
  set({ work: merged });
  void fetchWriter(currentLanguage(get()));
  // The other window comes to the same: once it has, nobody writes any more.
  if (!isSame(merged, theirs)) void keep(merged);
}
