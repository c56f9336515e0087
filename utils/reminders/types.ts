/** `opens`: the centre opens; `quiet`: the wait is likely to be short. */
export type ReminderKind = 'opens' | 'quiet';

/** What the shopper wants to be told, once. */
export interface Reminder {
  kind: ReminderKind;
  /** ISO 8601. */
  at: string;
}
