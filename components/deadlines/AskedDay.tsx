import { translate } from '../../utils/browser/translate';
import type { AskedDay as Asked } from '../../utils/deadlines/askedDay';
import { isDay } from '../../utils/hours/calendarDays';
import { koreanDay } from '../../utils/hours/koreanTime';
import { typedField } from '../../utils/orders/typedField';
import { usePopup } from '../../utils/state/usePopup';

const questions = {
  orderedAt: 'deadline.askOrdered',
  requestedOn: 'deadline.askRequested',
  deliveredOn: 'deadline.askDelivered',
  collectedOn: 'deadline.askCollected',
} as const satisfies Record<Asked, string>;

/** The day that a deadline counts from, asked for where the page does not say it: it is never guessed. */
export function AskedDay({ name }: { name: Asked }) {
  const { now, correct } = usePopup((state) => state);
  const today = koreanDay(now) ?? '';
  return (
    <label class="asked-day" data-testid={`ask-${name}`}>
      <span>{translate(questions[name])}</span>
      <input
        type="date"
        aria-label={translate('deadline.date')}
        max={today}
        onChange={(event) => {
          const day = event.currentTarget.value;
          if (isDay(day) && day <= today) correct(name, typedField(name, day, now));
        }}
      />
    </label>
  );
}
