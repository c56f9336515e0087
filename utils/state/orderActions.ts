import { isOrderLevel, type CorrectableField, type Correction } from '../orders/correctOrder';
import type { PopupActions } from './popupState';
import { orderAsFound, orderAsRead } from './selected';
import { keepChosen, keepOrdersByHand, workOf } from './storedOrders';
import type { StoreInside } from './storeInside';
import { inquiryOf, withInquiry } from './work';

type OrderActions = Pick<
  PopupActions,
  'chooseItem' | 'correct' | 'uncorrect' | 'paste' | 'fillFromPasted' | 'unpaste' | 'chooseSite'
>;

/** What the shopper does to the order itself: choosing, correcting, pasting. */
export function orderActions(inside: StoreInside): OrderActions {
  const { get, set, keep, memory } = inside;
  let choices = 0;

  function keepCorrection(name: CorrectableField, correction?: Correction): void {
    const { work } = get();
    const corrections: Partial<Record<CorrectableField, Correction>> = {
      ...(isOrderLevel(name) ? work.corrections : inquiryOf(work).corrections),
      ...(correction && { [name]: correction }),
    };
    if (!correction) delete corrections[name];
    void keep(isOrderLevel(name) ? { ...work, corrections } : withInquiry(work, { corrections }));
  }

  return {
    async chooseItem(orderIndex, item) {
      choices += 1;
      const choice = choices;
      const { orders, work } = get();
      const isHere = orderIndex === get().orderIndex;
      const other = isHere ? work : await workOf(memory, orders[orderIndex]);
      // Arrow keys run down a list faster than it is read from the store: the last one counts.
      if (choice !== choices) return;
      set({ pasteOutcome: null });
      if (isHere) return keep({ ...other, item: item ?? other.item });
      await Promise.all([
        keepChosen(memory, orders[orderIndex]),
        keep({ ...other, item: item ?? other.item }, orderIndex),
      ]);
    },
    correct(name, correction) {
      const order = orderAsRead(get());
      const part = isOrderLevel(name) ? order : (order.items[get().work.item] ?? {});
      // Nothing in place of nothing is no correction: it would hide what another reading finds.
      keepCorrection(name, correction.text.trim() !== '' || name in part ? correction : undefined);
    },
    uncorrect: (name) => keepCorrection(name),
    async paste(text) {
      const { pasteOrder } = await import('./pasteOrder');
      await pasteOrder(inside, text);
    },
    async fillFromPasted(order) {
      const { fillFrom } = await import('./pasteOrder');
      fillFrom(inside, order);
    },
    unpaste() {
      const { pasted: _pasted, ...work } = get().work;
      set({ pasteOutcome: null });
      void keep(work);
    },
    chooseSite(site) {
      const { orders, orderIndex, work } = get();
      const named = { ...orderAsFound(get()), site };
      set({ orders: orders.length > 0 ? orders.with(orderIndex, named) : [named] });
      void keepOrdersByHand(memory, get().orders);
      void keep(work);
    },
  };
}
