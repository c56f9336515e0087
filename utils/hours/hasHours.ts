import type { Schedule } from './types';

/** Whether a schedule says when anyone is there; one of closed dates alone does not. */
export function hasHours({ days }: Schedule): boolean {
  return Object.values(days).some((spans) => spans.length > 0);
}
