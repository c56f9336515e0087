/** '09:00' to '18:00'; an end up to '30:00' runs past midnight. */
export type Span = [start: string, end: string];

export interface Schedule {
  /** 1 = Monday. */
  days: Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, Span[]>>;
  break: Span | null;
  publicHolidays: 'closed' | 'open' | 'unstated';
  /** yyyy-mm-dd, both included. */
  closedOn?: { from: string; to: string; reason?: string }[];
  /** yyyy-mm-dd, public holidays beside those of the table: `publicHolidays` says what they mean. */
  ownHolidays?: readonly string[];
}

export interface OpeningState {
  state: 'open' | 'break' | 'closed' | 'unknown';
  reason?: 'weekend' | 'holiday' | 'after-hours' | 'before-hours' | 'break' | 'closed-notice' | 'day-off';
  /** E.g. '추석'. */
  holiday?: string;
  /** The next change of `state`. */
  changesAt?: Date;
  /** When not open: the next opening. */
  opensAt?: Date;
  /** False for a year outside the holiday table. */
  holidaysKnown: boolean;
}
