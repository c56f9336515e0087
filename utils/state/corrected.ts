import { isOrderLevel, type CorrectableField, type Correction } from '../orders/correctOrder';
import type { Field } from '../orders/types';
import type { PopupState } from './popupState';
import { orderAsRead } from './selected';
import { inquiryOf } from './work';

/** What the shopper typed for a field of the chosen item or its order. */
export function correctionOf({ work }: PopupState, name: CorrectableField): Correction | undefined {
  return isOrderLevel(name) ? work.corrections[name] : inquiryOf(work).corrections[name];
}

/** The field as it was before the shopper corrected it. */
export function fieldAsRead(state: PopupState, name: CorrectableField): Field<unknown> | undefined {
  const order = orderAsRead(state);
  return isOrderLevel(name) ? order[name] : order.items[state.work.item]?.[name];
}
