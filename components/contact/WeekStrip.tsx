import { useMemo } from 'preact/hooks';
import { clock, weekdayName } from '../../utils/browser/openingWords';
import { translate } from '../../utils/browser/translate';
import { waitWords } from '../../utils/browser/waitWords';
import { koreanParts } from '../../utils/hours/koreanTime';
import { usePopup } from '../../utils/state/usePopup';
import { weekStrip, type StripDay, type StripHour } from '../../utils/wait/weekStrip';
import { dayClosedWords } from './dayClosedWords';
import { useCentre } from './useCentre';
import './week-strip.css';

/** Waits of ten minutes and more fill a cell. */
const FULL_SECONDS = 600;

/** The week hour by hour: a bar for each hour's usual wait. A table, so that it can be heard as well as seen. */
export function WeekStrip() {
  const now = usePopup((state) => state.now);
  const { schedule, waits } = useCentre();
  const days = useMemo(() => weekStrip(schedule, now, waits), [schedule, now, waits]);
  const hours = days[0]?.hours ?? [];
  if (hours.length === 0) return null;
  return (
    <div class="strip-room">
      <table class="strip" data-testid="week-strip">
        <caption>
          {translate('better.week')} <span class="quiet">{translate('better.legend')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="screen-reader">{translate('better.day')}</span>
            </th>
            {hours.map(({ startsAt }) => (
              <th key={startsAt.getTime()} scope="col">
                {koreanParts(startsAt)?.hour}
                <span class="screen-reader">:00</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <Day key={day.day} day={day} now={now} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Day({ day: { day, closed, hours }, now }: { day: StripDay; now: Date }) {
  const [, month, date] = day.split('-').map(Number);
  return (
    <tr>
      <th scope="row">
        {weekdayName(day)} {month}/{date}
      </th>
      {closed ? (
        <td colSpan={hours.length} class="closed">
          {dayClosedWords(closed)}
        </td>
      ) : (
        hours.map((hour) => <Hour key={hour.startsAt.getTime()} hour={hour} now={now} />)
      )}
    </tr>
  );
}

function Hour({ hour: { startsAt, state, estimate }, now }: { hour: StripHour; now: Date }) {
  const isNow = startsAt <= now && now.getTime() < startsAt.getTime() + 3_600_000;
  const words = state === 'open' && estimate ? waitWords(estimate) : translate(`better.${stateTexts[state]}`);
  const share = estimate ? Math.min(1, estimate.median / FULL_SECONDS) : 0;
  return (
    <td class={`${state}${isNow ? ' now' : ''}`} title={`${clock(startsAt)} ${words}`}>
      <span class="screen-reader">{words}</span>
      {state === 'open' && (
        <span class="bar" style={{ height: `${Math.max(8, share * 100)}%` }} aria-hidden="true" />
      )}
    </td>
  );
}

const stateTexts = {
  past: 'past',
  open: 'unknownHour',
  unknown: 'unknownHour',
  closed: 'closedHour',
  break: 'breakHour',
} as const satisfies Record<StripHour['state'], string>;
