import type { LabelledField } from '../findLabel';
import type { OrderStatus } from '../types';

/** Selectors by field, as tree/matches.ts knows them. */
export type Hooks = Partial<Record<LabelledField, string>>;

/** A store or store engine, in data alone. Everything here only sharpens what is read from labels. */
export interface Site {
  id: string;
  /** The addresses of its order pages; a group named `orderNumber` is the number in the address. */
  addresses?: RegExp[];
  /** Where the content script is declared: exact order paths of the store's own host, none wider. */
  matchPatterns?: string[];
  /** For an engine that lives on any host: what its order pages hold. */
  holds?: string;
  /** Attributes that hold a value themselves. */
  attributes?: Hooks;
  /** Elements marked by an attribute or an id whose text is the value. */
  marked?: Hooks;
  /** Elements whose class says what their text is: the weakest hook, never a hash. */
  classes?: Hooks;
  /** Numbers within attributes (href, id, class), as the group `number`. */
  within?: Partial<Record<'orderNumber' | 'productOrderNumber', RegExp>>;
  data?: DataShape[];
  /** Words for a status that elsewhere could mean another. */
  statuses?: Record<string, OrderStatus>;
  numbers?: OrderNumbers;
}

/** What a site's order numbers look like. */
export interface OrderNumbers {
  pattern: RegExp;
  /** Whether they begin with the day of the order, yyyymmdd. */
  startWithDay: boolean;
  /** What the site calls the sum that was paid, best first, where that is not what others call it. */
  totalLabels?: readonly RegExp[];
}

/**
 * Paths of keys by field; "@key" is the key under which the order itself lies. A day of the item's history says which:
 * "deliveredDate as 배송완료일"; "title after name" is what a text says behind another that it begins with.
 */
export type DataFields = Partial<Record<LabelledField | `statusNote${number}`, string>>;

/** Where the orders lie in a part of the data that a store puts into its page (snapshot/embeddedData.ts). */
export interface DataShape {
  branch: string;
  /** A list of pages of orders, where there are such. */
  lists?: string;
  orders: string;
  /** Whether there are more orders than these. */
  more?: string;
  /** What tells an order from other payments. */
  only?: { path: string; value: string };
  order: DataFields;
  parcels?: string;
  parcel?: DataFields;
  items?: string;
  item?: DataFields;
}
