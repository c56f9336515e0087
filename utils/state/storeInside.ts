import type { PopupState } from './popupState';
import type { Memory } from './sureMemory';
import type { Work } from './work';

/** The store's inside, for actions that stand in a file of their own. */
export interface StoreInside {
  get(): PopupState;
  set(change: Partial<PopupState>): void;
  /** Shows and stores the work on an order. */
  keep(work: Work, orderIndex?: number): Promise<void>;
  memory: Memory;
}
