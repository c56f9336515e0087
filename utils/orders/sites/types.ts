import type { LabelledField } from '../findLabel';

/** A store or store engine, in data alone. Everything here only sharpens what is read from labels. */
export interface Site {
  id: string;
  host: string;
  /** The paths of its order pages; a group named `orderNumber` is the number in the address. */
  path: RegExp;
  /** Where the content script is declared: exact order paths, none wider. */
  matchPatterns: string[];
  /** Whether order numbers begin with the day of the order, yyyymmdd. */
  numberStartsWithDay: boolean;
  /** What its order numbers look like. */
  orderNumber: RegExp;
  /** Attributes that hold a value themselves. */
  attributes: { orderNumber?: string; productOrderNumber?: string };
  /** Elements marked by an attribute whose text is the value. */
  marked: Partial<Record<LabelledField, string>>;
  /** CSS-module class prefixes, the weakest hook: the hash behind them changes with every build. */
  classPrefixes: Partial<Record<LabelledField | 'statusNote', string>>;
}
