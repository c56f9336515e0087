import { checkedKept } from '../kept/checkedKept';
import { countIn, countRecords } from '../kept/countKept';
import { keptParts, type Kept } from '../kept/types';
import { knownSettings } from '../settings/knownSettings';
import { settingNames, type Settings } from '../settings/types';
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
  // One that makes no sense is left out: another in its place would be nobody's choice.
  const known = knownSettings(settings);
  const usable = Object.fromEntries(
    Object.entries(draftsOf(drafts)).filter(([, value]) => isPlausible(value)),
  );
  const unusable =
    keptParts.filter((part) => given[part] != null && typeof given[part] !== 'object').length +
    countRecords(given) -
    countRecords(checked) +
    (isRecord(settings) ? otherThan(known, settings) : Number(settings !== undefined)) +
    Object.keys(drafts).length -
    Object.keys(usable).length +
    Number(session !== undefined && !isRecord(session));
  return {
    backup: {
      ...(Object.keys(known).length > 0 && { settings: known }),
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
function otherThan(known: Partial<Settings>, given: Partial<Record<keyof Settings, unknown>>): number {
  return settingNames.filter((name) => name in given && known[name] !== given[name]).length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
