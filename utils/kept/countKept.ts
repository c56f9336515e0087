import { keptParts, type Kept } from './types';

/** How many entries a stored part has; what is no part of ours counts as one. */
export function countIn(part: string, value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const isMany = part !== 'waiting' && keptParts.some((one) => one === part);
  return isMany ? Object.keys(value).length : 1;
}

/** How many records there are in all: of a remembered order every message counts as well. */
export function countRecords(kept: Partial<Record<keyof Kept, unknown>>): number {
  const messages = Object.values(kept.orders ?? {}).map((order: unknown) => {
    const sent = typeof order === 'object' && order !== null && 'sent' in order ? order.sent : [];
    return Array.isArray(sent) ? sent.length : 0;
  });
  return [...keptParts.map((part) => countIn(part, kept[part])), ...messages].reduce(
    (sum, one) => sum + one,
    0,
  );
}
