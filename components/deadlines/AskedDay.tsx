import { useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';
import type { AskedDay as Asked } from '../../utils/deadlines/askedDay';
import { isDay } from '../../utils/hours/calendarDays';
import { koreanDay } from '../../utils/hours/koreanTime';
import { typedField } from '../../utils/orders/typedField';
import { currentOrder } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';

const questions = {
  orderedAt: 'deadline.askOrdered',
  requestedOn: 'deadline.askRequested',
  deliveredOn: 'deadline.askDelivered',
  collectedOn: 'deadline.askCollected',
} as const satisfies Record<Asked, string>;

/** Before the first online store: a year that is still being typed. */
const earliestDay = '1996-01-01';

/** The day that a deadline counts from, asked for where the page does not say it: it is never guessed. */
export function AskedDay({ name }: { name: Asked }) {
  const { now, correct } = usePopup((state) => state);
  const orderedOn = usePopup((state) => currentOrder(state).orderedAt?.value.slice(0, 10));
  const [refused, setRefused] = useState(false);
  const [first, last] = [orderedOn && isDay(orderedOn) ? orderedOn : earliestDay, koreanDay(now) ?? ''];

  function take(day: string): void {
    const isPossible = isDay(day) && first <= day && day <= last;
    setRefused(day !== '' && !isPossible);
    if (isPossible) correct(name, typedField(name, day, now));
  }

  return (
    <label class="asked-day" data-testid={`ask-${name}`}>
      <span>{translate(questions[name])}</span>
      <input
        type="date"
        min={first}
        max={last}
        aria-invalid={refused}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <span role="status">{refused && translate('deadline.dayOutside')}</span>
    </label>
  );
}
