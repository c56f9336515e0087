import { judgeBy, type Judge, type Scored } from './judge';
import type { Thresholds, WeightTable } from './learned/types';
import type { QueryReader } from './readQuery';
import { searchInitials } from './searchInitials';

/** What is needed to tell what a query in one language means. */
export interface Understanding {
  read: QueryReader;
  judge: Judge;
  thresholds: Thresholds;
  byInitials(initials: string): Scored[];
}

/** The understanding that a table holds, of queries read so. */
export function understandingOf(table: WeightTable, read: QueryReader): Understanding {
  return {
    read,
    judge: judgeBy(table),
    thresholds: table.thresholds,
    byInitials: searchInitials(table),
  };
}
