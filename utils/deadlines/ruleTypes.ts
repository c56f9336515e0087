import type { OrderStatus } from '../orders/types';
import type { deadlineSources } from './deadlineSources';

/** The day a rule counts from. */
export type StartDay = 'ordered' | 'requested' | 'completed' | 'delivered' | 'collected';

/** A day that the page itself names as the due one. */
export type NamedDay = 'dispatchDue' | 'confirmDue';

/** What is counted; the start day never is. */
export type Count =
  { days: number } | { months: number } | { businessDays: number } | { businessDays: 'by-payment-method' };

/** One sentence without its full stop; the first source's title is put after it. */
export interface Wording {
  rule: string;
  /** The same in English, with its full stop. */
  english: string;
  sources: (keyof typeof deadlineSources)[];
}

export interface DeadlineRule {
  id: string;
  /** Reads well before "까지 2일 (11/24)". */
  text: string;
  statuses: OrderStatus[];
  /** Where the page names the day, that day is due and no counting is needed. */
  named?: { day: NamedDay; naver: Wording; elsewhere: Wording };
  /** `statuses`: those in which the day may be counted; all of the rule's where absent. */
  counted: { from: StartDay; count: Count; statuses?: OrderStatus[] };
  /** Statuses in which the counted day is sure, on Naver. Elsewhere no counted day is. */
  sureIn: OrderStatus[];
  naver: Wording;
  /** The law alone, for other Korean stores; null for a rule of Naver's own. */
  elsewhere: Wording | null;
  /** Days after `due` for which it is still told; 0: a window that closed is no help. */
  keptDays: number;
}
