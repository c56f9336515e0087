import { fillSentence } from './fillSentence';
import type { Slots } from './fillSentence';
import { dayInWords } from './formatValues';
import { daysSince } from './orderDays';
import type { OrderDays } from './orderDays';
import type { Frame } from './sentences/types';
import type { Tone } from './types';

/**
 * The days gone by since dispatch, where that is asked for and known, else since the order: as a remark (`age`) and as
 * the beginning of a sentence (`elapsed`), which a firm draft dates. Nothing on the day itself or without a day.
 */
export function elapsedWords(
  days: OrderDays,
  from: 'order' | 'dispatch',
  today: string | null,
  tone: Tone,
  frame: Frame,
): Slots {
  if (today === null) return {};
  const { dispatchedOn, orderedOn } = days;
  const isDispatched = from === 'dispatch' && dispatchedOn !== undefined && dispatchedOn <= today;
  const count = daysSince(isDispatched ? dispatchedOn : orderedOn, today);
  if (count === undefined) return {};
  const forms = frame.elapsed[isDispatched ? 'dispatch' : 'order'];
  const { one, other } = frame.dayCount;
  const slots = {
    dayCount: fillSentence(count === 1 ? one : other, { days: String(count) }),
    today: dayInWords(today, today, frame.day),
  };
  return {
    age: fillSentence(forms.age, slots),
    elapsed: fillSentence(tone === 'firm' ? forms.datedClause : forms.clause, slots),
  };
}
