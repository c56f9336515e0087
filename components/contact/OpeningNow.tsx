import { openingWords } from '../../utils/browser/openingWords';
import { openingState } from '../../utils/hours/openingState';
import type { Schedule } from '../../utils/hours/types';
import { withOwnHolidays } from '../../utils/hours/withOwnHolidays';
import { useKept } from '../../utils/state/useKept';
import { usePopup } from '../../utils/state/usePopup';

/** Whether anyone is there by a schedule, the shopper's own days off included. */
export function OpeningNow({ schedule }: { schedule: Schedule }) {
  const now = usePopup((state) => state.now);
  const ownHolidays = useKept((state) => state.ownHolidays);
  return <>{openingWords(openingState(withOwnHolidays(schedule, ownHolidays), now), now)}</>;
}
