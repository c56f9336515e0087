import { alignPasted, isSameOrder } from '../orders/alignPasted';
import type { CorrectableField } from '../orders/correctOrder';
import { fillOrder } from '../orders/fillOrder';
import { readPastedOrder } from '../orders/readPastedOrder';
import type { Field, Order } from '../orders/types';
import type { StoreInside } from './storeInside';
import { currentOrder, orderAsFound } from './selected';
import { itemKeysOf, keepChosen, keepOrdersByHand, workOf } from './storedOrders';

/** Takes a copied text for the order where no page gives one; else fills in what the page does not say. */
export async function pasteOrder(inside: StoreInside, text: string): Promise<void> {
  const { get, set } = inside;
  const result = readPastedOrder(text, get().now);
  if (result.state !== 'read') return set({ pasteOutcome: { kind: 'nothing-found' } });
  if (get().answer?.kind !== 'read') return takePasted(inside, result.orders);
  const same = result.orders.filter((order) => isSameOrder(currentOrder(get()), order));
  if (same.length > 1) return set({ pasteOutcome: { kind: 'choose', orders: same } });
  const [order] = same;
  return order ? fillFrom(inside, order) : set({ pasteOutcome: { kind: 'other-order' } });
}

/** Fills in what the page does not say from one pasted order. */
export function fillFrom({ get, set, keep }: StoreInside, order: Order): void {
  const found = orderAsFound(get());
  const { item } = get().work;
  const pasted = alignPasted(found, order, item);
  const filled = fillOrder(found, pasted);
  if (JSON.stringify(filled) === JSON.stringify(found)) return set({ pasteOutcome: { kind: 'nothing-new' } });
  const current = currentOrder(get());
  const fields = [
    ...newFields(found, filled, current),
    ...newFields(found.items[item] ?? {}, filled.items[item] ?? {}, current.items[item] ?? {}),
  ];
  set({ pasteOutcome: { kind: 'filled', fields } });
  void keep({ ...get().work, pasted });
}

/** Puts pasted orders in front of the shopper; the work so far goes along where it can be about one of them. */
async function takePasted({ get, set, keep, memory }: StoreInside, orders: Order[]): Promise<void> {
  const before = get().orders[get().orderIndex];
  const same = before ? orders.findIndex((order) => isSameOrder(before, order)) : 0;
  const orderIndex = Math.max(same, 0);
  const chosen = orders[orderIndex];
  const { work } = get();
  const item = work.item < (chosen?.items.length ?? 0) ? work.item : 0;
  const itsWork = same < 0 ? await workOf(memory, chosen) : { ...work, itemKeys: itemKeysOf(chosen), item };
  set({ orders, orderIndex, work: itsWork, pasteOutcome: { kind: 'taken', orders: orders.length } });
  await Promise.all([
    keepOrdersByHand(memory, orders),
    // Where there is nothing to choose, what was chosen of a page's list stands.
    orders.length > 1 && keepChosen(memory, chosen),
    keep(itsWork, orderIndex),
  ]);
}

/** What was filled in and stands: not what the shopper has typed already. */
function newFields<Part extends object>(found: Part, filled: Part, current: Part): CorrectableField[] {
  const fields = (part: Part) => part as Partial<Record<string, Field<unknown>>>;
  return Object.keys(filled).filter(
    (name) =>
      name !== 'items' &&
      fields(filled)[name] !== fields(found)[name] &&
      fields(current)[name]?.from !== 'typed',
  ) as CorrectableField[];
}
