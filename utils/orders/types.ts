/** What an order page says. Names and meanings are a contract with other programs: see CONTRIBUTING.md. */

export type OrderStatus =
  | 'awaiting-payment'
  | 'payment-failed'
  | 'paid'
  | 'preparing'
  | 'dispatch-delayed'
  | 'shipping'
  | 'delivered'
  | 'confirmed'
  | 'cancel-requested'
  | 'cancelled'
  | 'return-requested'
  | 'returning'
  | 'returned'
  | 'exchange-requested'
  | 'exchanging'
  | 'exchanged';

export type Strategy =
  'attribute' | 'embedded-json' | 'structured-data' | 'label' | 'class' | 'url' | 'pasted' | 'typed';

export interface Field<T> {
  value: T;
  /** As printed on the page, white space folded. */
  text: string;
  from: Strategy;
  /** False: found by a weak hook, or another place on the page disagrees. */
  sure: boolean;
}

/** ISO 4217 currency, major units: `{ amount: 33000, currency: 'KRW' }`. */
export interface Money {
  amount: number;
  currency: string;
}

/** Dates are yyyy-mm-dd, Korean days. */
export interface OrderItem {
  productOrderNumber?: Field<string>;
  productName?: Field<string>;
  option?: Field<string>;
  quantity?: Field<number>;
  /** As sold: the line's sum where printed, else the unit price; never the struck-through list price. */
  price?: Field<Money>;
  status?: Field<OrderStatus>;
  /** E.g. "구매확정일 2025. 11. 8. (토)". */
  statusNote?: Field<string>;
  seller?: Field<string>;
  sellerPhone?: Field<string>;
  courier?: Field<string>;
  /** Digits and letters only. */
  trackingNumber?: Field<string>;
  dispatchDue?: Field<string>;
  /** Promised or expected arrival. */
  expectedOn?: Field<string>;
  deliveredOn?: Field<string>;
  confirmedOn?: Field<string>;
  dispatchedOn?: Field<string>;
  /** Newest entry of the courier's trace. */
  lastScanOn?: Field<string>;
  /** Day of the cancel, return or exchange request. */
  requestedOn?: Field<string>;
  /** Returned goods collected (수거완료). */
  collectedOn?: Field<string>;
}

export interface Order {
  /** The adapter's id, 'generic' where none matched; all of Naver's begin with 'naver'. */
  site: string;
  orderNumber?: Field<string>;
  /** yyyy-mm-dd or yyyy-mm-ddThh:mm[:ss]. */
  orderedAt?: Field<string>;
  /** What was or will be paid, after discounts. */
  total?: Field<Money>;
  /** E.g. ['신용카드'], never a card or account number. */
  paymentMethods?: Field<string[]>;
  items: OrderItem[];
}

export type ReadResult =
  | {
      state: 'read';
      orders: Order[];
      /** Which of `orderNumber`, `productName` were not found. */
      missing: string[];
      /** False when the page shows only part of the order. */
      complete?: boolean;
    }
  | { state: 'loading' | 'signed-out' | 'not-an-order'; tried: Strategy[] };
