import type { Order } from '../orders/types';
import type { Memory } from './sureMemory';
import { emptyWork, type Work } from './work';
import { workKey } from './workKey';

const CHOSEN = 'order:chosen';
const BY_HAND = 'orders:by-hand';

/** What was written about an order before, its items where this page has them. */
export async function workOf(memory: Memory, order: Order | undefined): Promise<Work> {
  const stored = await memory.load(workKey(order));
  const here = itemKeysOf(order);
  // Most orders are opened for the first time: the check of what was stored is fetched only when something was.
  if (stored === undefined) return { ...emptyWork, itemKeys: here };
  const { restoredWork, fittedWork } = await import('./restored');
  return fittedWork(restoredWork(stored), here);
}

/** What each item is known by, on whichever page it is. */
export function itemKeysOf(order: Order | undefined): string[] {
  const keys: string[] = [];
  for (const { productOrderNumber, productName, option } of order?.items ?? []) {
    const key = productOrderNumber?.value ?? [productName?.value, option?.value].join('|');
    // The same product twice: the second is told from the first by its place.
    keys.push(keys.includes(key) ? `${key}#${keys.length}` : key);
  }
  return keys;
}

/** The orders that were pasted or named by hand where no page gave one. */
export async function ordersByHand(memory: Memory): Promise<Order[]> {
  const stored = await memory.load(BY_HAND);
  if (stored === undefined) return [];
  const { restoredOrders } = await import('./restored');
  return restoredOrders(stored);
}

export function keepOrdersByHand(memory: Memory, orders: Order[]): Promise<boolean> {
  return memory.save(BY_HAND, orders);
}

/** Which of several orders was chosen last; the first where none of them was. */
export async function chosenIndex(memory: Memory, orders: Order[]): Promise<number> {
  if (orders.length < 2) return 0;
  const chosen = await memory.load(CHOSEN);
  return Math.max(
    orders.findIndex((order) => workKey(order) === chosen),
    0,
  );
}

export function keepChosen(memory: Memory, order: Order | undefined): Promise<boolean> {
  return memory.save(CHOSEN, workKey(order));
}
