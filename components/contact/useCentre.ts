import { useMemo } from 'preact/hooks';
import { naverPayCentreSchedule } from '../../utils/contact/schedules';
import { openingState } from '../../utils/hours/openingState';
import type { OpeningState, Schedule } from '../../utils/hours/types';
import { withOwnHolidays } from '../../utils/hours/withOwnHolidays';
import { useKept } from '../../utils/state/useKept';
import { usePopup } from '../../utils/state/usePopup';
import type { LiveChannel, OwnWait } from '../../utils/wait/ownTypes';
import type { WaitEstimate } from '../../utils/wait/types';
import { waitEstimator } from '../../utils/wait/waitEstimator';

export interface Centre {
  schedule: Schedule;
  opening: OpeningState;
  isOpen: boolean;
  /** The shopper's own waits on the channel. */
  waits: OwnWait[];
  /** The wait to expect now; while closed, just after the next opening. */
  wait: WaitEstimate;
}

/** Naver Pay's centre now, with the shopper's own days off and what they recorded of a channel. */
export function useCentre(channel: LiveChannel = 'phone'): Centre {
  const now = usePopup((state) => state.now);
  const allWaits = useKept((state) => state.waits);
  const ownHolidays = useKept((state) => state.ownHolidays);
  // Every keystroke in the draft renders anew; records, holidays and the minute change far more seldom.
  const schedule = useMemo(() => withOwnHolidays(naverPayCentreSchedule, ownHolidays), [ownHolidays]);
  const opening = useMemo(() => openingState(schedule, now), [schedule, now]);
  const waits = useMemo(() => allWaits.filter((wait) => wait.channel === channel), [allWaits, channel]);
  const waitAt = useMemo(() => waitEstimator(waits), [waits]);
  const isOpen = opening.state === 'open';
  return { schedule, opening, isOpen, waits, wait: waitAt(isOpen ? now : (opening.opensAt ?? now)) };
}
