import type { OrderStatus } from '../orders/types';
import { likelyByStatus } from './likelyByStatus';

/** The status if it is one that answers are ranked by. */
export function knownStatus(status: OrderStatus | undefined): OrderStatus | undefined {
  return status !== undefined && Object.hasOwn(likelyByStatus, status) ? status : undefined;
}

/** Ids of the FAQ entries likely asked in this status, likeliest first; a few general ones without a status. */
export function rankByStatus(status?: OrderStatus): readonly string[] {
  return likelyByStatus[knownStatus(status) ?? 'none'];
}
