import { isOrderLevel, type CorrectableField, type Correction } from '../orders/correctOrder';
import type { PopupActions } from './popupState';
import { orderAsRead } from './selected';
import type { StoreInside } from './storeInside';
import { inquiryOf, withInquiry } from './work';

type OrderActions = Pick<
  PopupActions,
  | 'chooseItem'
  | 'correct'
  | 'uncorrect'
  | 'paste'
  | 'fillFromPasted'
  | 'unpaste'
  | 'chooseSite'
  | 'switchOrder'
>;

/** Which orders are shown, chosen and kept: fetched while the page is being asked. */
export const loadShownOrders = () => import('./shownOrders');

/** What the shopper does to the order itself: choosing, correcting, pasting. */
export function orderActions(inside: StoreInside): OrderActions {
  const { get, set, keep } = inside;
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
      const { chooseOrder } = await loadShownOrders();
      await chooseOrder(inside, orderIndex, item, () => choice === choices);
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
    async chooseSite(site) {
      const { nameSite } = await loadShownOrders();
      await nameSite(inside, site);
    },
    async switchOrder() {
      const { switchOrder } = await loadShownOrders();
      await switchOrder(inside);
    },
  };
}
