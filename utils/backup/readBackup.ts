import { checkedBackup } from './checkedBackup';
import { isSealed, unseal } from './sealed';
import { backupFormat, backupVersion, largestBackup, type BackupFault, type ReadBackup } from './types';

/** As far as a file is asked for: nothing of one that is too big is read. */
export type GivenFile = Pick<File, 'size' | 'text'>;

/** What a file holds, or why nothing can be taken from it. Changes nothing and never throws. */
export async function readBackup(file: GivenFile, passphrase = ''): Promise<ReadBackup | BackupFault> {
  if (file.size > largestBackup) return 'too-big';
  try {
    return await readText(await file.text(), passphrase);
  } catch {
    return 'unreadable';
  }
}

async function readText(text: string, passphrase: string): Promise<ReadBackup | BackupFault> {
  const outer = frameOf(text);
  if (typeof outer === 'string' || outer['encrypted'] === undefined)
    return typeof outer === 'string' ? outer : checkedBackup(outer);
  if (!isSealed(outer['encrypted'])) return 'damaged';
  if (!passphrase) return 'locked';
  const inside = await unseal(outer['encrypted'], passphrase);
  if (inside === null) return 'wrong-passphrase';
  const inner = frameOf(inside);
  return typeof inner === 'string' ? inner : checkedBackup(inner);
}

/** The file's own object, where it is ours and not from a later version. */
function frameOf(text: string): Record<string, unknown> | BackupFault {
  let whole: unknown;
  try {
    // Some editors put a mark before the text when they save it.
    whole = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'not-json';
  }
  const frame = (whole ?? {}) as Record<string, unknown>;
  const { format, version } = frame;
  if (format !== backupFormat) return 'not-ours';
  if (typeof version !== 'number' || !(version >= 1)) return 'damaged';
  return version > backupVersion ? 'newer' : frame;
}
