import type { OrderStatus } from '../types';

/**
 * What stores print in English, in lower case without white space and a leading "order". Left out is what does not say
 * how far it got: Pending, Complete, Fulfilled, Partially shipped.
 */
export const englishStatusWords: Partial<Record<OrderStatus, RegExp>> = {
  'awaiting-payment': /^(?:pendingpayment|paymentpending|awaitingpayment|onhold)$/,
  'payment-failed': /^(?:payment)?(?:failed|error|declined)$/,
  paid: /^(?:paid|payment(?:accepted|received|confirmed|complete|completed)|placed|confirmed)$/,
  preparing: /^(?:processing|preparing(?:forshipment)?|packed|readytoship)$/,
  shipping: /^(?:shipped|intransit|on(?:its|the)way|outfordelivery|dispatched)$/,
  delivered: /^delivered$/,
  'cancel-requested': /^cancell?ationrequested$/,
  cancelled: /^(?:cancell?ed|refunded)$/,
  'return-requested': /^returnrequested$/,
  returning: /^return(?:received|inprogress|intransit)$/,
  returned: /^returned$/,
  'exchange-requested': /^exchangerequested$/,
  exchanging: /^exchangeinprogress$/,
  exchanged: /^exchanged$/,
};
