import type { OwnWait, Waiting } from './ownTypes';

const millisecondsPerSecond = 1000;
/** A wait of four hours is a timer that was forgotten (wait model: longer records are left out). */
const longestSeconds = 14_400;

/** A wait that ended, or why its length cannot be told from the clock. */
export type EndedWait = { kind: 'timed'; wait: OwnWait } | { kind: 'clock-changed' | 'forgotten' };

/** What the timer says when the wait ends: `answered` by someone, or hung up before. Seconds are whole, at least 1. */
export function endedWait({ channel, startedAt }: Waiting, now: Date, answered: boolean): EndedWait {
  const seconds = Math.round((now.getTime() - Date.parse(startedAt)) / millisecondsPerSecond);
  if (!Number.isFinite(seconds) || seconds < 0) return { kind: 'clock-changed' };
  if (seconds > longestSeconds) return { kind: 'forgotten' };
  return { kind: 'timed', wait: { channel, startedAt, seconds: Math.max(1, seconds), answered } };
}
