import { entries } from './entries';
import type { FaqEntry } from './types';

function heldElsewhere({ elsewhere, link: _link, ...entry }: FaqEntry): FaqEntry | undefined {
  return elsewhere && { ...entry, ...elsewhere, naverOnly: false };
}

/**
 * The answers that hold for an order, by id. Away from Naver its own rules are left out, and where
 * a question has an answer by law, that one stands instead.
 */
export function entriesFor(naver: boolean): Map<string, FaqEntry> {
  const holding = naver
    ? entries
    : entries.flatMap((entry) => (entry.naverOnly ? (heldElsewhere(entry) ?? []) : entry));
  return new Map(holding.map((entry) => [entry.id, entry]));
}
