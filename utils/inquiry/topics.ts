import type { CorrectableField } from '../orders/correctOrder';
import type { AttachmentId, ReferenceId, Situation } from './sentences/types';
import type { HintId, Remedy, Topic } from './types';

/** What can be known of an order or from the shopper. */
export type KnownFact =
  | 'details'
  /** A cancellation, return or exchange is under way or done: its reason has been given. */
  | 'claim'
  | 'orderedOn'
  | 'dispatchedOn'
  | 'deliveredOn'
  | 'requestedOn'
  | 'trackingNumber'
  | 'askedOn'
  | 'methods'
  | 'total';

export interface Ask {
  hint: HintId;
  /** Not asked for where one of these is known. */
  unless?: KnownFact[];
}

export interface TopicNeeds {
  /** Which day the days elapsed are counted from; 'dispatch' falls back on the order. */
  elapsedFrom: 'order' | 'dispatch';
  /** Named beside number and product, where known and where there is room. */
  mentions: ReferenceId[];
  /** What support asks for next, most useful first. */
  asks: Ask[];
  attach: AttachmentId[];
  /** What the shopper may want to be done; offered where `asks` has the wanted remedy. */
  remedies?: Remedy[];
  /** It is itself about an earlier inquiry: the opening does not name that once more. */
  isAboutEarlier?: true;
}

const untold = (hint: HintId): Ask => ({ hint, unless: ['details'] });

export const topics: Record<Topic, TopicNeeds> = {
  'not-dispatched': {
    elapsedFrom: 'order',
    mentions: ['option'],
    asks: [{ hint: 'ordered-day', unless: ['orderedOn'] }],
    attach: [],
  },
  'late-in-transit': {
    elapsedFrom: 'dispatch',
    mentions: ['parcel'],
    asks: [
      { hint: 'tracking-number', unless: ['trackingNumber'] },
      { hint: 'dispatched-day', unless: ['dispatchedOn'] },
    ],
    attach: [],
  },
  'tracking-stuck': {
    elapsedFrom: 'dispatch',
    mentions: ['parcel'],
    asks: [
      { hint: 'tracking-number', unless: ['trackingNumber'] },
      { hint: 'dispatched-day', unless: ['dispatchedOn'] },
    ],
    attach: ['tracking-screen'],
  },
  'delivered-not-received': {
    elapsedFrom: 'order',
    mentions: ['parcel'],
    asks: [untold('places-checked'), { hint: 'tracking-number', unless: ['trackingNumber'] }],
    attach: ['tracking-screen'],
  },
  cancel: {
    elapsedFrom: 'order',
    mentions: ['option'],
    asks: [{ hint: 'reason', unless: ['details', 'claim'] }],
    attach: [],
  },
  'change-address': { elapsedFrom: 'order', mentions: [], asks: [untold('new-address')], attach: [] },
  'change-option': { elapsedFrom: 'order', mentions: ['option'], asks: [untold('new-option')], attach: [] },
  'wrong-item': {
    elapsedFrom: 'order',
    mentions: ['option'],
    asks: [
      untold('received-instead'),
      untold('wanted-remedy'),
      { hint: 'received-day', unless: ['deliveredOn'] },
    ],
    attach: ['product-photo', 'label-photo'],
    remedies: ['exchange', 'refund'],
  },
  'missing-item': {
    elapsedFrom: 'order',
    mentions: ['option'],
    asks: [
      untold('missing-parts'),
      untold('wanted-remedy'),
      { hint: 'received-day', unless: ['deliveredOn'] },
    ],
    attach: ['all-parts-photo', 'box-photo', 'opening-video'],
    remedies: ['resend', 'refund'],
  },
  damaged: {
    elapsedFrom: 'order',
    mentions: ['option'],
    asks: [untold('damage'), untold('wanted-remedy'), { hint: 'received-day', unless: ['deliveredOn'] }],
    attach: ['defect-photo', 'box-photo', 'opening-video'],
    remedies: ['exchange', 'refund'],
  },
  defective: {
    elapsedFrom: 'order',
    mentions: ['option'],
    asks: [
      untold('symptom'),
      untold('already-tried'),
      untold('wanted-remedy'),
      { hint: 'received-day', unless: ['deliveredOn'] },
    ],
    attach: ['defect-photo'],
    remedies: ['exchange', 'repair', 'refund'],
  },
  return: {
    elapsedFrom: 'order',
    mentions: ['option'],
    asks: [
      { hint: 'reason', unless: ['details', 'claim'] },
      { hint: 'received-day', unless: ['deliveredOn', 'claim'] },
    ],
    attach: [],
  },
  exchange: {
    elapsedFrom: 'order',
    mentions: ['option'],
    asks: [
      { hint: 'reason', unless: ['details', 'claim'] },
      { hint: 'new-option', unless: ['details', 'claim'] },
      { hint: 'received-day', unless: ['deliveredOn', 'claim'] },
    ],
    attach: [],
  },
  'return-pickup-late': {
    elapsedFrom: 'order',
    mentions: ['option'],
    asks: [{ hint: 'requested-day', unless: ['requestedOn'] }],
    attach: [],
  },
  'refund-late': {
    elapsedFrom: 'order',
    mentions: ['payment'],
    asks: [
      { hint: 'requested-day', unless: ['requestedOn'] },
      { hint: 'payment-method', unless: ['methods'] },
    ],
    attach: [],
  },
  'payment-failed': {
    elapsedFrom: 'order',
    mentions: ['amount'],
    asks: [untold('error-text'), untold('error-time'), { hint: 'payment-method', unless: ['methods'] }],
    attach: ['error-text'],
  },
  'paid-but-no-order': {
    elapsedFrom: 'order',
    mentions: ['amount'],
    asks: [
      untold('payment-time'),
      { hint: 'payment-amount', unless: ['total'] },
      { hint: 'payment-method', unless: ['methods'] },
    ],
    attach: ['payment-record'],
  },
  'charged-twice': {
    elapsedFrom: 'order',
    mentions: ['amount'],
    asks: [
      untold('payment-time'),
      { hint: 'payment-amount', unless: ['total'] },
      { hint: 'payment-method', unless: ['methods'] },
    ],
    attach: ['payment-record'],
  },
  'deposit-unconfirmed': {
    elapsedFrom: 'order',
    mentions: ['payment'],
    asks: [untold('depositor'), { hint: 'payment-amount', unless: ['total'] }],
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
    asks: [{ hint: 'earlier-inquiry', unless: ['details', 'askedOn'] }],
    attach: ['inquiry-record'],
    isAboutEarlier: true,
  },
  other: { elapsedFrom: 'order', mentions: ['option'], asks: [untold('question')], attach: [] },
};

export const claimStatuses: ReadonlySet<Situation> = new Set([
  'cancel-requested',
  'cancelled',
  'return-requested',
  'returning',
  'returned',
  'exchange-requested',
  'exchanging',
  'exchanged',
]);

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

/** The field of the order that answers a question. */
export const hintFields: Partial<Record<HintId, CorrectableField>> = {
  'order-number': 'orderNumber',
  'product-name': 'productName',
  'ordered-day': 'orderedAt',
  'dispatched-day': 'dispatchedOn',
  'tracking-number': 'trackingNumber',
  'received-day': 'deliveredOn',
  'requested-day': 'requestedOn',
  'payment-method': 'paymentMethods',
  'payment-amount': 'total',
};
