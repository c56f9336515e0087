import { recordStart } from './recordStart';
import { ninetiethPercentile, waitSpread } from './slotFactors';
import { slotWait } from './slotWait';
import type { WaitEstimate, WaitRecord } from './types';
import { usualOffset } from './usualOffset';

const shortestSeconds = 1;
const longestSeconds = 14_400;

/**
 * The wait to expect of a call that starts at `at`, in seconds: the 10th, 50th and 90th percentile, and how many
 * records they rest on. General figures of other Korean call centres, moved by the shopper's own records: a wait
 * that ended in a hang-up was longer than its seconds, so it never lowers the estimate.
 *
 * It answers whether the centre is open or not. Records that cannot be (below 1 s, above four hours, a start that
 * is no ISO 8601 time) are left out; an invalid `at` is taken for an ordinary slot.
 */
export function estimateWait(at: Date, records: WaitRecord[]): WaitEstimate {
  const answered: number[] = [];
  const hangUps: number[] = [];
  for (const record of records) {
    const deviation = deviationOf(record);
    if (deviation !== null) (record.answered ? answered : hangUps).push(deviation);
  }
  const { offset, weight } = usualOffset(answered, hangUps);
  const middle = Math.log(slotWait(at)) + offset;
  const reach = ninetiethPercentile * Math.sqrt(waitSpread ** 2 + waitSpread ** 2 / weight);
  return {
    low: Math.exp(middle - reach),
    median: Math.exp(middle),
    high: Math.exp(middle + reach),
    records: answered.length + hangUps.length,
  };
}

/** How far ln(seconds) lies above its slot's usual wait; null for a record that cannot be. */
function deviationOf({ startedAt, seconds }: WaitRecord): number | null {
  if (!Number.isFinite(seconds) || seconds < shortestSeconds || seconds > longestSeconds) return null;
  const start = recordStart(startedAt);
  return start && Math.log(seconds) - Math.log(slotWait(start));
}
