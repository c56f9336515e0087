import type { NoOrder } from '../browser/readActiveTab';
import type { LatestOrders } from './popupState';
import type { Memory } from './sureMemory';

export const LATEST = 'order:latest';

/** Remembers a page's orders for pages that give none. */
export async function keepLatest(memory: Memory, latest: LatestOrders): Promise<void> {
  // An older page's would be taken for them.
  if (!(await memory.save(LATEST, latest))) await memory.save(LATEST, null);
}

/** What the latest order page gave; null where there was none, or what is stored makes no sense. */
export async function latestOrders(memory: Memory): Promise<LatestOrders | null> {
  const stored = await memory.load(LATEST);
  if (!stored) return null;
  const { restoredLatest } = await import('./restored');
  return restoredLatest(stored);
}

/** What such a page showed nobody knows; the others were looked at, or never hold an order. */
const UNSEEN: NoOrder[] = ['loading', 'no-access', 'garbled'];

/** Whether the page in front may show another order than the latest: an order page that could not be read. */
export async function mayShowAnother(page: NoOrder, address: string): Promise<boolean> {
  if (!UNSEEN.includes(page)) return false;
  const { isOrderAddress } = await import('../orders/readAnswer');
  return isOrderAddress(address);
}
