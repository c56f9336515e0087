import type { OrderStatus } from '../types';

/**
 * Codes of stores' own data and names of schema.org's OrderStatus. Absent are those that leave it open: COLLECTING and
 * COLLECT_DONE (return or exchange), …_REJECT (what holds instead), OrderProblem, OrderPickupAvailable. PAYED holds for
 * an order in preparation as well: where a page prints the word, the word is better.
 */
const statusCodes = new Map<string, OrderStatus>([
  ['PAYMENT_WAITING', 'awaiting-payment'],
  ['PAYED', 'paid'],
  ['PAYMENT_COMPLETED', 'paid'],
  ['DELIVERY_PREPARING', 'preparing'],
  ['COLLECT_CARGO', 'shipping'],
  ['DELIVERING', 'shipping'],
  ['DELIVERED', 'delivered'],
  ['DELIVERY_COMPLETION', 'delivered'],
  ['FINAL_DELIVERY', 'delivered'],
  ['PURCHASE_DECISION_HOLDBACK', 'delivered'],
  ['PURCHASE_DECIDED', 'confirmed'],
  ['PURCHASE_CONFIRMED', 'confirmed'],
  ['CANCEL_REQUEST', 'cancel-requested'],
  ['CANCELING', 'cancel-requested'],
  ['ADMIN_CANCELING', 'cancel-requested'],
  ['CANCEL_DONE', 'cancelled'],
  ['ADMIN_CANCEL_DONE', 'cancelled'],
  ['CANCELED', 'cancelled'],
  ['CANCELLED', 'cancelled'],
  ['PARTIALLY_CANCELLED', 'cancelled'],
  ['CANCELED_BY_NOPAYMENT', 'cancelled'],
  ['RETURN_REQUEST', 'return-requested'],
  ['RETURN_DONE', 'returned'],
  ['RETURNED', 'returned'],
  ['EXCHANGE_REQUEST', 'exchange-requested'],
  ['EXCHANGE_REDELIVERING', 'exchanging'],
  ['EXCHANGE_DONE', 'exchanged'],
  ['EXCHANGED', 'exchanged'],
  ['OrderPaymentDue', 'awaiting-payment'],
  ['OrderProcessing', 'preparing'],
  ['OrderInTransit', 'shipping'],
  ['OrderDelivered', 'delivered'],
  ['OrderCancelled', 'cancelled'],
  ['OrderReturned', 'returned'],
]);

/** The status that a code in a page's data stands for, e.g. "DELIVERING" or "https://schema.org/OrderInTransit". */
export function parseStatusCode(text: string): OrderStatus | null {
  return statusCodes.get(text.trim().replace(/^https?:\/\/schema\.org\//, '')) ?? null;
}
