import type { OrderStatus } from '../orders/types';
import { likelyByStatus } from './likelyByStatus';

/** Ids of the FAQ entries likely asked in this status, likeliest first; a few general ones without a status we know. */
export function rankByStatus(status?: OrderStatus): readonly string[] {
  return Object.hasOwn(likelyByStatus, status ?? 'none')
    ? likelyByStatus[status ?? 'none']
    : likelyByStatus.none;
}
