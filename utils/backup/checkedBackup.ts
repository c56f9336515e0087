import { checkedKept } from '../kept/checkedKept';
import { countIn, countRecords, keptParts } from '../kept/countKept';
import type { Kept } from '../kept/types';
import { checkedSettings } from '../settings/checkedSettings';
import type { Settings } from '../settings/types';
import { draftsOf } from './sessionKeys';
import type { BackupFault, ReadBackup } from './types';

/** Of one kind; nobody calls so often, and more would make every popup slow. */
const mostEntries = 10_000;

/** A file's parts as far as this version understands them, whoever wrote them. */
export function checkedBackup({
  settings,
  kept,
  session,
}: Record<string, unknown>): ReadBackup | BackupFault {
  if (!isRecord(kept)) return 'damaged';
  const given = kept as Partial<Record<keyof Kept, unknown>>;
  const drafts = isRecord(session) ? session : {};
  if (
    keptParts.some((part) => countIn(part, given[part]) > mostEntries) ||
    Object.keys(drafts).length > mostEntries
  )
    return 'too-many';
  const checked = checkedKept(given);
  const known = isRecord(settings) ? checkedSettings(settings) : undefined;
  const usable = Object.fromEntries(
    Object.entries(draftsOf(drafts)).filter(([, value]) => isPlausible(value)),
  );
  const unusable =
    keptParts.filter((part) => given[part] != null && typeof given[part] !== 'object').length +
    countRecords(given) -
    countRecords(checked) +
    (known ? otherThan(known, settings as object) : Number(settings !== undefined)) +
    Object.keys(drafts).length -
    Object.keys(usable).length +
    Number(session !== undefined && !isRecord(session));
  return {
    backup: {
      ...(known && { settings: known }),
      kept: checked,
      ...(isRecord(session) && { session: usable }),
    },
    unusable,
  };
}

/** The popup itself checks what was written whenever it brings it back: here only what it could not be. */
function isPlausible(draft: unknown): boolean {
  return typeof draft === 'string' || (typeof draft === 'object' && draft !== null);
}

/** How many settings the file has otherwise than they can be. */
function otherThan(known: Settings, given: object): number {
  return Object.entries(given).filter(
    ([name, value]) => name in known && known[name as keyof Settings] !== value,
  ).length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
