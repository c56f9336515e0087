import { clock } from '../../utils/browser/openingWords';
import { translate, translateId } from '../../utils/browser/translate';
import type { Inventory, Receipt } from '../../utils/browser/wipe';
import { koreanDay } from '../../utils/hours/koreanTime';

/** What was removed, when, where, and whether a second look found anything, in lines. */
export function receiptLines({ at, removed, left }: Receipt): string[] {
  const title = translate('options.receipt', [`${koreanDay(at) ?? ''} ${clock(at)}`]);
  const what = removed ? countLines(removed) : [translate('options.uncounted')];
  if (!left) return [title, ...what, translate('options.unchecked')];
  const still = countLines(left);
  return still.length > 0
    ? [title, ...what, translate('options.still'), ...still]
    : [title, ...(what.length > 0 ? what : [translate('options.nothing')]), translate('options.allGone')];
}

/** "대기 기록 3 (이 컴퓨터)". */
function countLines(found: Inventory): string[] {
  return (['onComputer', 'inAccount', 'inMemory', 'inBrowser'] as const).flatMap((place) =>
    Object.entries(found[place] ?? {}).map(
      ([kind, count]) => `${translateId('keptKinds', kind)}: ${count} (${translate(`options.${place}`)})`,
    ),
  );
}
