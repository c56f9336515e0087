import { judgeBy, type Judge, type Scored } from './judge';
import type { Thresholds, WeightTable } from './learned/types';
import { searchInitials } from './searchInitials';

/** What is needed to tell what a query in one language means. */
export interface Understanding extends Judge {
  thresholds: Thresholds;
  byInitials(initials: string): Scored[];
}

/** The understanding that a table holds. */
export function understandingOf(table: WeightTable): Understanding {
  return { ...judgeBy(table), thresholds: table.thresholds, byInitials: searchInitials(table) };
}
