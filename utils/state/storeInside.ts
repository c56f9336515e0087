import type { Language } from '../inquiry/types';
import type { PopupState } from './popupState';
import type { Memory } from './sureMemory';
import type { Work } from './work';

/** The store's inside, for actions that stand in a file of their own. */
export interface StoreInside {
  get(): PopupState;
  set(change: Partial<PopupState>): void;
  /** Shows and stores the work on an order. */
  keep(work: Work, orderIndex?: number): Promise<void>;
  fetchWriter(language: Language): Promise<void>;
  now(): Date;
  tab(): Promise<FrontTab | undefined>;
  memory: Memory;
}

/** The tab in front; its address says whom one writes to there. */
export interface FrontTab {
  url?: string | undefined;
}
