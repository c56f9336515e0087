import { useState } from 'preact/hooks';
import { weekdayName } from '../../utils/browser/openingWords';
import { translate } from '../../utils/browser/translate';
import { isDay } from '../../utils/hours/calendarDays';
import { firstHolidayYear, lastHolidayYear } from '../../utils/hours/publicHolidays';
import { useKept } from '../../utils/state/useKept';
import { RemoveButton } from '../ui/RemoveButton';

/** Public holidays that were declared after the table was made, added by the shopper. */
export function OwnHolidays() {
  const { ownHolidays, change } = useKept((state) => state);
  const [day, setDay] = useState('');

  function add(): void {
    void change((kept) => ({ ownHolidays: [...new Set([...kept.ownHolidays, day])].sort() }));
    setDay('');
  }

  return (
    <details class="own-holidays">
      <summary>
        {translate('holidays.heading')} {ownHolidays.length > 0 && `(${ownHolidays.length})`}
      </summary>
      <p class="quiet">{translate('holidays.hint', [String(firstHolidayYear), String(lastHolidayYear)])}</p>
      <form
        class="ways"
        onSubmit={(event) => {
          event.preventDefault();
          if (isDay(day)) add();
        }}
      >
        <input
          class="date"
          type="date"
          aria-label={translate('holidays.date')}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <button type="submit" disabled={!isDay(day)}>
          {translate('holidays.add')}
        </button>
      </form>
      <ul>
        {ownHolidays.map((own) => (
          <li key={own}>
            {own} ({weekdayName(own)}){' '}
            <RemoveButton
              label={translate('holidays.remove', [own])}
              onRemove={() =>
                void change((kept) => ({ ownHolidays: kept.ownHolidays.filter((one) => one !== own) }))
              }
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
