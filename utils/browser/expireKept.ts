import { checkedKept } from '../kept/checkedKept';
import { clockTrail, isTrusted } from '../kept/clockTrail';
import { countRecords } from '../kept/countKept';
import { keptParts } from '../kept/types';
import { withoutExpired } from '../kept/withoutExpired';
import { loadFromLocal, removeFromLocal, saveToLocal } from './localStore';
import { oneByOne } from './oneByOne';
import { storedKeptFor } from './storedKeptFor';

const TRAIL = 'clockTrail';

const inTurn = oneByOne();

/**
 * Removes what is older than the shopper wants it kept. Not by a clock that has just leapt: one that was set a year
 * ahead by mistake would take everything with it.
 */
export function expireKept(now: Date): Promise<void> {
  return inTurn(() => expire(now));
}

async function expire(now: Date): Promise<void> {
  const days = await storedKeptFor();
  const stored = await loadFromLocal([...keptParts, TRAIL]);
  if (days === null || !stored || Number.isNaN(now.getTime())) return;
  const kept = checkedKept(stored);
  const trail = clockTrail(stored[TRAIL], now);
  const recent = isTrusted(trail) ? withoutExpired(kept, days, now) : kept;
  const changed = keptParts.filter((part) => JSON.stringify(recent[part]) !== JSON.stringify(kept[part]));
  // Where nothing is kept no trace of the time is left either.
  const isEmpty = countRecords(recent) === 0;
  if (isEmpty) await removeFromLocal(TRAIL);
  if (changed.length > 0 || (!isEmpty && JSON.stringify(trail) !== JSON.stringify(stored[TRAIL])))
    await saveToLocal({
      ...Object.fromEntries(changed.map((part) => [part, recent[part]])),
      ...(!isEmpty && { [TRAIL]: trail }),
    });
}
