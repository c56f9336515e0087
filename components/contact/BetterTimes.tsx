import { useMemo } from 'preact/hooks';
import { clock, momentWords } from '../../utils/browser/openingWords';
import { translate } from '../../utils/browser/translate';
import { waitWords } from '../../utils/browser/waitWords';
import { usePopup } from '../../utils/state/usePopup';
import { bestTimes } from '../../utils/wait/bestTimes';
import { Reminders } from './Reminders';
import { useCentre } from './useCentre';
import { WeekStrip } from './WeekStrip';

/** When a call to the centre is likely to be answered soonest, and leave to be told then. */
export function BetterTimes() {
  const now = usePopup((state) => state.now);
  const { schedule, isOpen, waits, wait } = useCentre();
  const times = useMemo(() => bestTimes(schedule, now, waits), [schedule, now, waits]);
  const [best] = times;
  const isNowBest = isOpen && (!best || wait.median <= best.estimate.median);
  return (
    <section class="better" aria-label={translate('better.heading')}>
      <strong>{translate('better.heading')}</strong>
      {isNowBest && <p>{translate('better.nowBest')}</p>}
      {best && (
        <ul data-testid="best-times" aria-label={translate('better.times')}>
          {times.map(({ startsAt, endsAt, estimate }) => (
            <li key={startsAt.getTime()}>
              {translate('better.slot', [momentWords(startsAt, now), clock(endsAt), waitWords(estimate)])}
            </li>
          ))}
        </ul>
      )}
      <Reminders />
      <WeekStrip />
    </section>
  );
}
