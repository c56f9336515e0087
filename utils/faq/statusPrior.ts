import type { OrderStatus } from '../orders/types';
import { statusLift } from './matchSettings';
import { knownStatus, rankByStatus } from './rankByStatus';
import type { EntryFacts } from './types';

/** How likely this entry is asked in this status, 0 to 1: the nth of the ranking in proportion to 1/n. */
export function shareOf(id: string, status?: OrderStatus): number {
  const ranking = rankByStatus(status);
  const place = ranking.indexOf(id);
  if (place < 0) return 0;
  const whole = ranking.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
  return 1 / (place + 1) / whole;
}

/** What a score is multiplied by for the order's status, 0.5 to less than 4: it settles what words leave open. */
export function statusFactor(
  entry: Pick<EntryFacts, 'id' | 'statuses'> | undefined,
  orderStatus?: OrderStatus,
): number {
  const status = knownStatus(orderStatus);
  if (status === undefined || entry === undefined) return 1;
  const { id, statuses } = entry;
  const fit = statuses.length === 0 || statuses.includes(status) ? 1 : statusLift.misfit;
  return fit * (1 + statusLift.strength * Math.log(1 + statusLift.steepness * shareOf(id, status)));
}
