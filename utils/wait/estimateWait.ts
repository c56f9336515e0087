import type { WaitEstimate, WaitRecord } from './types';
import { waitEstimator } from './waitEstimator';

/**
 * The wait to expect of a call that starts at `at`, in seconds: the 10th, 50th and 90th percentile, and how many
 * records they rest on. General figures of other Korean call centres, moved by the shopper's own records: a wait
 * that ended in a hang-up was longer than its seconds, so it never lowers the estimate.
 *
 * It answers whether the centre is open or not. Records that cannot be (below 1 s, above four hours, a start that
 * is no ISO 8601 time) are left out; an invalid `at` is taken for an ordinary slot.
 */
export function estimateWait(at: Date, records: WaitRecord[]): WaitEstimate {
  return waitEstimator(records)(at);
}
