import { agreedField } from './agree';
import { textKey } from './fields/foldText';
import { parseStatus } from './fields/parseStatus';
import { parseStatusCode } from './fields/statusCodes';
import type { Finding } from './finding';
import type { Field, OrderStatus } from './types';

/**
 * An item's status. A label says it best, then the store's own place for it. Bare words alone count only where they all
 * say the same: several are a tracker of steps or badges, and no step is the item's status.
 */
export function itemStatus(
  findings: Finding[],
  ownWords: Record<string, OrderStatus> = {},
): Field<OrderStatus> | undefined {
  const found = findings.filter(({ field }) => field === 'status');
  const isReturn = findings.some(({ field, text }) => field.startsWith('status') && text.includes('반품'));
  const own = new Map(Object.entries(ownWords));
  const parse = (text: string) => own.get(textKey(text)) ?? statusOf(text, isReturn);
  const labelled = agreedField(
    found.filter(({ label }) => label),
    parse,
  );
  if (labelled) return labelled;
  const words = found.filter(({ from }) => from === 'label');
  const said = new Set(words.map(({ text }) => parse(text)).filter(Boolean));
  const hooked = agreedField(
    found.filter(({ from }) => from !== 'label'),
    parse,
  );
  if (hooked)
    return { ...hooked, sure: words.length > 0 && [...said].every((status) => status === hooked.value) };
  return said.size === 1 ? agreedField(words, parse) : undefined;
}

/** "환불완료" ends a return where the page speaks of one, else a cancellation. */
function statusOf(text: string, isReturn: boolean): OrderStatus | null {
  const status = parseStatus(text) ?? parseStatusCode(text);
  return status === 'cancelled' && isReturn && /환불|refunded/i.test(text) ? 'returned' : status;
}
