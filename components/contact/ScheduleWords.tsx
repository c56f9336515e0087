import { weekdayNameOf } from '../../utils/browser/openingWords';
import { translate } from '../../utils/browser/translate';
import type { Weekday } from '../../utils/hours/calendarDays';
import type { Schedule } from '../../utils/hours/types';

const WEEK: Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** A schedule in the interface's language: "월–금 10:00–17:00", "쉬는 시간 12:00~13:00", "공휴일 휴무". */
export function ScheduleWords({ schedule }: { schedule: Schedule }) {
  const { break: pause, publicHolidays, closedOn = [] } = schedule;
  const holidays = { closed: 'holidaysClosed', open: 'holidaysOpen', unstated: 'holidaysUnstated' } as const;
  const hasHours = WEEK.some((day) => schedule.days[day]?.length);
  const facts = [
    ...dayRuns(schedule),
    ...(pause ? [translate('hours.break', [pause[0], pause[1]])] : []),
    ...(hasHours ? [translate(`hours.${holidays[publicHolidays]}`)] : []),
    ...closedOn.map(({ from, to }) => translate('hours.notice', [from === to ? from : `${from}~${to}`])),
  ];
  return (
    <ul class="schedule">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

/** Neighbouring days with the same hours as one. */
function dayRuns({ days }: Schedule): string[] {
  const runs: { first: Weekday; last: Weekday; hours: string }[] = [];
  for (const day of WEEK) {
    const hours = (days[day] ?? []).map(([from, to]) => `${from}–${to}`).join(', ');
    const last = runs.at(-1);
    if (last?.hours === hours && last.last === day - 1) last.last = day;
    else if (hours) runs.push({ first: day, last: day, hours });
  }
  return runs.map(({ first, last, hours }) => {
    const names = first === last ? weekdayNameOf(first) : `${weekdayNameOf(first)}–${weekdayNameOf(last)}`;
    return `${names} ${hours}`;
  });
}
