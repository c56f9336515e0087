import type { PopupState } from './popupState';

/** Whether the order on the screen is the one that pages without an order show; where there is none to show, too. */
export function isLatest({ answer, latest }: PopupState): boolean {
  if (!answer) return true;
  if (answer.kind === 'read') return Boolean(answer.earlier) || latest?.orders === answer.orders;
  return !latest || Boolean(latest.byHand);
}
