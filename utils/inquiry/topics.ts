import type { AttachmentId, HintId, ReferenceId } from './sentences/types';
import type { Topic } from './types';

/** What can be known of an order or from the shopper. */
export type KnownFact =
  | 'details'
  | 'orderedOn'
  | 'dispatchedOn'
  | 'deliveredOn'
  | 'requestedOn'
  | 'trackingNumber'
  | 'methods'
  | 'total';

export interface TopicNeeds {
  /** Which day the days elapsed are counted from; 'dispatch' falls back on the order. */
  elapsedFrom: 'order' | 'dispatch';
  /** Named beside number and product, where known and where there is room. */
  mentions: ReferenceId[];
  /** What support asks for next, most useful first; not asked for where that fact is known. */
  asks: { hint: HintId; unless?: KnownFact }[];
  attach: AttachmentId[];
}

const untold = (hint: HintId) => ({ hint, unless: 'details' as const });

export const topics: Record<Topic, TopicNeeds> = {
  'not-dispatched': {
    elapsedFrom: 'order',
    mentions: ['option'],
    asks: [{ hint: 'ordered-day', unless: 'orderedOn' }],
    attach: [],
  },
  'late-in-transit': {
    elapsedFrom: 'dispatch',
    mentions: ['parcel'],
    asks: [
      { hint: 'tracking-number', unless: 'trackingNumber' },
      { hint: 'dispatched-day', unless: 'dispatchedOn' },
    ],
    attach: [],
  },
  'tracking-stuck': {
    elapsedFrom: 'dispatch',
    mentions: ['parcel'],
    asks: [
      { hint: 'tracking-number', unless: 'trackingNumber' },
      { hint: 'dispatched-day', unless: 'dispatchedOn' },
    ],
    attach: ['tracking-screen'],
  },
  'delivered-not-received': {
    elapsedFrom: 'order',
    mentions: ['parcel'],
    asks: [untold('places-checked'), { hint: 'tracking-number', unless: 'trackingNumber' }],
    attach: ['tracking-screen'],
  },
  cancel: { elapsedFrom: 'order', mentions: ['option'], asks: [untold('reason')], attach: [] },
  'change-address': { elapsedFrom: 'order', mentions: [], asks: [untold('new-address')], attach: [] },
  'change-option': { elapsedFrom: 'order', mentions: ['option'], asks: [untold('new-option')], attach: [] },
  'wrong-item': {
    elapsedFrom: 'order',
    mentions: ['option'],
    asks: [
      untold('received-instead'),
      untold('wanted-remedy'),
      { hint: 'received-day', unless: 'deliveredOn' },
    ],
    attach: ['product-photo', 'label-photo'],
  },
  'missing-item': {
    elapsedFrom: 'order',
    mentions: ['option'],
    asks: [untold('missing-parts'), { hint: 'received-day', unless: 'deliveredOn' }],
    attach: ['all-parts-photo', 'box-photo'],
  },
  damaged: {
    elapsedFrom: 'order',
    mentions: ['option'],
    asks: [untold('damage'), untold('wanted-remedy'), { hint: 'received-day', unless: 'deliveredOn' }],
    attach: ['defect-photo', 'box-photo'],
  },
  defective: {
    elapsedFrom: 'order',
    mentions: ['option'],
    asks: [untold('symptom'), untold('wanted-remedy'), { hint: 'received-day', unless: 'deliveredOn' }],
    attach: ['defect-photo'],
  },
  return: {
    elapsedFrom: 'order',
    mentions: ['option'],
    asks: [untold('reason'), { hint: 'received-day', unless: 'deliveredOn' }],
    attach: [],
  },
  exchange: {
    elapsedFrom: 'order',
    mentions: ['option'],
    asks: [untold('reason'), untold('new-option'), { hint: 'received-day', unless: 'deliveredOn' }],
    attach: [],
  },
  'return-pickup-late': {
    elapsedFrom: 'order',
    mentions: ['option'],
    asks: [{ hint: 'requested-day', unless: 'requestedOn' }],
    attach: [],
  },
  'refund-late': {
    elapsedFrom: 'order',
    mentions: ['payment'],
    asks: [
      { hint: 'requested-day', unless: 'requestedOn' },
      { hint: 'payment-method', unless: 'methods' },
    ],
    attach: [],
  },
  'payment-failed': {
    elapsedFrom: 'order',
    mentions: ['amount'],
    asks: [untold('error-text'), untold('error-time'), { hint: 'payment-method', unless: 'methods' }],
    attach: ['error-text'],
  },
  'paid-but-no-order': {
    elapsedFrom: 'order',
    mentions: ['amount'],
    asks: [
      untold('payment-time'),
      { hint: 'payment-amount', unless: 'total' },
      { hint: 'payment-method', unless: 'methods' },
    ],
    attach: ['payment-record'],
  },
  'charged-twice': {
    elapsedFrom: 'order',
    mentions: ['amount'],
    asks: [
      untold('payment-time'),
      { hint: 'payment-amount', unless: 'total' },
      { hint: 'payment-method', unless: 'methods' },
    ],
    attach: ['payment-record'],
  },
  'deposit-unconfirmed': {
    elapsedFrom: 'order',
    mentions: ['payment'],
    asks: [untold('depositor'), { hint: 'payment-amount', unless: 'total' }],
    attach: ['deposit-record'],
  },
  receipt: {
    elapsedFrom: 'order',
    mentions: ['payment'],
    asks: [untold('receipt-kind')],
    attach: [],
  },
  'seller-silent': {
    elapsedFrom: 'order',
    mentions: [],
    asks: [untold('earlier-inquiry')],
    attach: ['inquiry-record'],
  },
  other: { elapsedFrom: 'order', mentions: ['option'], asks: [untold('question')], attach: [] },
};

/** Not to be written where everyone can read it. */
export const privateHints: ReadonlySet<HintId> = new Set([
  'new-address',
  'tracking-number',
  'depositor',
  'payment-amount',
  'payment-method',
]);

/** Every topic's number of hints stays small: more is a form to fill in. */
export const mostHints = 4;
