import type { NoOrder, OrderAnswer, PageAnswer } from '../browser/readActiveTab';
import { channelPages } from '../contact/channelPages';
import type { Order } from '../orders/types';
import { isLatest } from './isLatest';
import { keepLatest, latestOrders, mayShowAnother } from './latestOrder';
import type { LatestOrders } from './popupState';
import { currentLanguage, orderAsFound } from './selected';
import { chosenIndex, itemKeysOf, keepChosen, keepOrdersByHand, ordersByHand, workOf } from './storedOrders';
import type { StoreInside } from './storeInside';
import { workKey } from './workKey';

/** Which orders are on the screen. A chunk of its own, fetched while the page is being asked. */
export async function showAnswer(inside: StoreInside, answer: PageAnswer, isAsked: boolean): Promise<void> {
  if (answer.kind !== 'read') return showWithoutPage(inside, answer.kind);
  inside.set({ pageChannel: null });
  // A page that only passes by takes nobody's place: what the shopper is writing about stays at hand.
  if (isAsked) remember(inside, latestOf(inside, answer));
  await show(inside, answer, answer.orders);
}

/** Where the page in front gives no order: the latest page's, or what was given by hand since. */
async function showWithoutPage(inside: StoreInside, page: NoOrder): Promise<void> {
  const { memory, set, tab } = inside;
  const [latest, front] = await Promise.all([latestOrders(memory), tab().catch(() => undefined)]);
  const address = front?.url ?? '';
  const pageChannel = channelPages.find((one) => one.address.test(address))?.channel ?? null;
  set({ latest, pageChannel });
  // There the latest is offered alone: taken for the page's order it would be copied into the wrong inquiry.
  if (!latest || latest.byHand || (await mayShowAnother(page, address))) await showByHand(inside, page);
  else await showLatest(inside, latest, page);
}

/** Goes from the latest page's order to one given by hand, and back: then that one is the latest again. */
export async function switchOrder(inside: StoreInside): Promise<void> {
  const { answer, latest } = inside.get();
  if (answer?.kind === 'read') {
    if (answer.earlier) await showByHand(inside, answer.earlier);
  } else if (answer && latest) {
    const again = { ...latest, byHand: false };
    remember(inside, again);
    await showLatest(inside, again, answer.kind);
  }
}

/** What the shopper does with an order makes it the latest: one given by hand, or one that a panel came by. */
export function becomeLatest(inside: StoreInside): void {
  const { latest, answer } = inside.get();
  if (isLatest(inside.get())) return;
  if (answer?.kind === 'read') remember(inside, latestOf(inside, answer));
  else if (latest) remember(inside, { ...latest, byHand: true });
}

function latestOf({ now }: StoreInside, answer: OrderAnswer): LatestOrders {
  return { ...answer, readAt: now().toISOString() };
}

/** Another order comes with the item that was chosen of it before. */
export async function chooseOrder(
  { get, set, keep, memory }: StoreInside,
  orderIndex: number,
  item: number | undefined,
  isLast: () => boolean,
): Promise<void> {
  const { orders, work } = get();
  const isHere = orderIndex === get().orderIndex;
  const other = isHere ? work : await workOf(memory, orders[orderIndex]);
  // Arrow keys run down a list faster than it is read from the store: the last one counts.
  if (!isLast()) return;
  set({ pasteOutcome: null });
  if (isHere) return keep({ ...other, item: item ?? other.item });
  await Promise.all([
    keepChosen(memory, orders[orderIndex]),
    keep({ ...other, item: item ?? other.item }, orderIndex),
  ]);
}

/** The store that an order given by hand is of. */
export async function nameSite({ get, set, keep, memory }: StoreInside, site: string): Promise<void> {
  const { orders, orderIndex, work } = get();
  const named = { ...orderAsFound(get()), site };
  set({ orders: orders.length > 0 ? orders.with(orderIndex, named) : [named] });
  await Promise.all([keepOrdersByHand(memory, get().orders), keep(work)]);
}

async function showLatest(inside: StoreInside, latest: LatestOrders, earlier: NoOrder): Promise<void> {
  await show(inside, { ...latest, earlier }, latest.orders);
}

async function showByHand(inside: StoreInside, kind: NoOrder): Promise<void> {
  await show(inside, { kind }, await ordersByHand(inside.memory));
}

async function show(inside: StoreInside, answer: PageAnswer, orders: Order[]): Promise<void> {
  const { memory, get, set, now, fetchWriter } = inside;
  const before = get();
  const orderIndex = await chosenIndex(memory, orders);
  const stored = await workOf(memory, orders[orderIndex]);
  // What was typed while it was fetched is newer.
  const isTyped =
    get().work !== before.work && isSameOrder(before.orders[before.orderIndex], orders[orderIndex]);
  const work = isTyped ? get().work : stored;
  set({ answer, orders, orderIndex, work, now: now(), pasteOutcome: null });
  void fetchWriter(currentLanguage(get()));
}

function isSameOrder(one: Order | undefined, other: Order | undefined): boolean {
  return workKey(one) === workKey(other) && `${itemKeysOf(one)}` === `${itemKeysOf(other)}`;
}

function remember({ set, memory }: StoreInside, latest: LatestOrders): void {
  set({ latest });
  void keepLatest(memory, latest);
}
