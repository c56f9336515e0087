import type { WaitEstimate } from './types';

/**
 * The range in whole minutes, as wide as the estimate or wider: the low end rounded down but at least 1, the high
 * end rounded up. Both are the same where all of it lies within one minute.
 */
export function roundedWait(estimate: Pick<WaitEstimate, 'low' | 'high'>): {
  lowMinutes: number;
  highMinutes: number;
} {
  const lowMinutes = Math.max(1, Math.floor(estimate.low / 60));
  return { lowMinutes, highMinutes: Math.max(lowMinutes, Math.ceil(estimate.high / 60)) };
}
