import type { Kept } from '../kept/types';
import type { Settings } from '../settings/types';

export const backupFormat = 'baro-munui';
/** Raised when an older version could not use a file any more. */
export const backupVersion = 1;
/** Bytes; years of records and hundreds of drafts take less. */
export const largestBackup = 5_000_000;

/** What is brought from one computer to another. */
export interface Backup {
  /** Those that the file has; absent where it has none. */
  settings?: Partial<Settings>;
  kept: Kept;
  /** Drafts and orders of this browser session, by their keys; absent where the shopper wants them left out. */
  session?: Record<string, unknown>;
}

/** Why nothing can be taken from a file. `locked`: it wants a passphrase. */
export type BackupFault =
  | 'too-big'
  | 'unreadable'
  | 'not-json'
  | 'not-ours'
  | 'newer'
  | 'damaged'
  | 'too-many'
  | 'locked'
  | 'wrong-passphrase';

/** A file's content, with the number of entries in it that make no sense to this version. */
export interface ReadBackup {
  backup: Backup;
  unusable: number;
}
