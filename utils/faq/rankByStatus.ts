import type { OrderStatus } from '../orders/types';
import { likelyByStatus } from './likelyByStatus';

/** Ids of the FAQ entries likely asked in this status, likeliest first; a few general ones without a status. */
export function rankByStatus(status?: OrderStatus): readonly string[] {
  return likelyByStatus[status ?? 'none'];
}
