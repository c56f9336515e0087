import type { OrderStatus } from '../orders/types';
import type { Topic } from './types';

const beforeDispatch: Topic[] = [
  'not-dispatched',
  'cancel',
  'change-address',
  'change-option',
  'seller-silent',
];
const afterArrival: Topic[] = ['defective', 'damaged', 'wrong-item', 'missing-item', 'exchange', 'return'];
const afterCancelling: Topic[] = ['refund-late', 'cancel', 'seller-silent', 'receipt'];

/** What shoppers ask at each status, most likely first. */
export const likelyTopics: Record<OrderStatus, Topic[]> = {
  'awaiting-payment': ['deposit-unconfirmed', 'cancel', 'payment-failed', 'change-option', 'change-address'],
  'payment-failed': ['payment-failed', 'charged-twice', 'paid-but-no-order', 'cancel'],
  paid: ['cancel', 'not-dispatched', 'change-address', 'change-option', 'charged-twice', 'receipt'],
  preparing: beforeDispatch,
  'dispatch-delayed': beforeDispatch,
  shipping: ['late-in-transit', 'tracking-stuck', 'delivered-not-received', 'cancel', 'seller-silent'],
  delivered: ['delivered-not-received', ...afterArrival, 'receipt'],
  confirmed: [...afterArrival, 'delivered-not-received', 'receipt'],
  'cancel-requested': afterCancelling,
  cancelled: afterCancelling,
  'return-requested': ['return-pickup-late', 'refund-late', 'return', 'seller-silent'],
  returning: ['refund-late', 'return', 'return-pickup-late', 'seller-silent'],
  returned: ['refund-late', 'return', 'seller-silent', 'receipt'],
  'exchange-requested': ['return-pickup-late', 'exchange', 'refund-late', 'seller-silent'],
  exchanging: ['exchange', 'late-in-transit', 'return-pickup-late', 'seller-silent'],
  exchanged: ['exchange', 'defective', 'damaged', 'wrong-item', 'missing-item', 'return', 'receipt'],
};

/** Every topic, in the order in which they are offered where nothing is known. */
export const allTopics: Topic[] = [
  'not-dispatched',
  'late-in-transit',
  'tracking-stuck',
  'delivered-not-received',
  'cancel',
  'change-address',
  'change-option',
  'wrong-item',
  'missing-item',
  'damaged',
  'defective',
  'return',
  'exchange',
  'return-pickup-late',
  'refund-late',
  'payment-failed',
  'paid-but-no-order',
  'charged-twice',
  'deposit-unconfirmed',
  'receipt',
  'seller-silent',
  'other',
];
