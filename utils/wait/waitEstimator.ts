import { recordStart } from './recordStart';
import { ninetiethPercentile, waitSpread } from './slotFactors';
import { slotWait } from './slotWait';
import type { WaitEstimate, WaitRecord } from './types';
import { usualOffset } from './usualOffset';

const shortestSeconds = 1;
const longestSeconds = 14_400;

/**
 * What `estimateWait` says of any instant, learned from the records once: for those who ask of many instants.
 * Records that cannot be (below 1 s, above four hours, a start that is no ISO 8601 time) are left out.
 */
export function waitEstimator(records: WaitRecord[]): (at: Date) => WaitEstimate {
  const answered: number[] = [];
  const hangUps: number[] = [];
  for (const record of records) {
    const deviation = deviationOf(record);
    if (deviation !== null) (record.answered ? answered : hangUps).push(deviation);
  }
  const { offset, weight } = usualOffset(answered, hangUps);
  const reach = ninetiethPercentile * Math.sqrt(waitSpread ** 2 + waitSpread ** 2 / weight);
  return (at) => {
    const middle = Math.log(slotWait(at)) + offset;
    return {
      low: Math.exp(middle - reach),
      median: Math.exp(middle),
      high: Math.exp(middle + reach),
      records: answered.length + hangUps.length,
    };
  };
}

/** How far ln(seconds) lies above its slot's usual wait; null for a record that cannot be. */
function deviationOf({ startedAt, seconds }: WaitRecord): number | null {
  if (!Number.isFinite(seconds) || seconds < shortestSeconds || seconds > longestSeconds) return null;
  const start = recordStart(startedAt);
  return start && Math.log(seconds) - Math.log(slotWait(start));
}
