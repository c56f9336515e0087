const DAY_MS = 86_400_000;
/** Days; a computer that stood still for longer looks the same as a clock that was set wrong. */
const longestPause = 30;
/** Days; a wrong clock is noticed sooner, since with it the browser opens hardly a page. */
const longEnough = 7;

/** What the clock showed when it was last looked at, and since when it runs on without a leap: yyyy-mm-dd, UTC. */
export interface ClockTrail {
  seenOn: string;
  steadySince: string;
}

/** The trail with what the clock shows now: a leap, forth or back, begins it anew. */
export function clockTrail(before: unknown, now: Date): ClockTrail {
  const { seenOn, steadySince } = (before ?? {}) as Partial<Record<keyof ClockTrail, unknown>>;
  const today = now.toISOString().slice(0, 10);
  const passed = daysBetween(seenOn, today);
  // A clock is put right by minutes now and then, over midnight as well.
  const isSteady = passed >= -1 && passed <= longestPause && daysBetween(steadySince, today) >= -1;
  return { seenOn: today, steadySince: isSteady ? String(steadySince) : today };
}

/** Whether by this clock something may be removed for its age: it has run on for a week. */
export function isTrusted({ seenOn, steadySince }: ClockTrail): boolean {
  return daysBetween(steadySince, seenOn) >= longEnough;
}

/** NaN, which is no number of days, for what is no day. */
function daysBetween(from: unknown, to: string): number {
  return (Date.parse(to) - Date.parse(String(from))) / DAY_MS;
}
