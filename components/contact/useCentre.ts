import { naverPayCentreSchedule } from '../../utils/contact/schedules';
import { openingState } from '../../utils/hours/openingState';
import type { OpeningState, Schedule } from '../../utils/hours/types';
import { withOwnHolidays } from '../../utils/hours/withOwnHolidays';
import { useKept } from '../../utils/state/useKept';
import { usePopup } from '../../utils/state/usePopup';
import type { LiveChannel, OwnWait } from '../../utils/wait/ownTypes';

export interface Centre {
  schedule: Schedule;
  opening: OpeningState;
  /** The shopper's own waits on that channel. */
  waitsOf(channel: LiveChannel): OwnWait[];
}

/** Naver Pay's centre now, with the shopper's own days off and records. */
export function useCentre(): Centre {
  const now = usePopup((state) => state.now);
  const { waits, ownHolidays } = useKept((state) => state);
  const schedule = withOwnHolidays(naverPayCentreSchedule, ownHolidays);
  return {
    schedule,
    opening: openingState(schedule, now),
    waitsOf: (channel) => waits.filter((wait) => wait.channel === channel),
  };
}
