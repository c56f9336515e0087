import { useMemo } from 'preact/hooks';
import { hasHours } from '../../utils/hours/hasHours';
import { koreanInstant } from '../../utils/hours/koreanTime';
import { openingState } from '../../utils/hours/openingState';
import type { Schedule } from '../../utils/hours/types';
import { withOwnHolidays } from '../../utils/hours/withOwnHolidays';
import { knownHours, type KnownHours } from '../../utils/state/sellerHours';
import { useKept } from '../../utils/state/useKept';
import { usePopup } from '../../utils/state/usePopup';
import { useLoaded } from '../ui/useLoaded';

const loadParser = () => import('../../utils/hours/parseHours');
const loadNothing = () => Promise.resolve(null);
const hangul = /[가-힣]/;

export interface SellerHoursHere extends KnownHours {
  /** Null where the text does not say when anyone is there, nor that today nobody is. */
  schedule: Schedule | null;
  sure: boolean;
}

/** The hours of the seller in front of the shopper, read; null while that goes on and where none are known. */
export function useSellerHours(): SellerHoursHere | null {
  const kept = useKept((state) => state);
  const now = usePopup((state) => state.now);
  const known = usePopup((state) => knownHours(state, kept));
  // Fetched only where there is something to read.
  const parser = useLoaded(known ? loadParser : loadNothing);
  const { text, keptOn } = known ?? {};
  const read = useMemo(() => {
    if (!text || !parser || parser === 'failed') return null;
    // What was right when it was kept stays so: a date without a year is of that time.
    const keptAt = keptOn ? koreanInstant(keptOn, '12:00') : null;
    return { hours: parser.parseHours(text, keptAt ?? undefined) };
  }, [text, keptOn, parser]);
  if (!known || !read) return null;
  const { hours } = read;
  const schedule = hours && withOwnHolidays(hours.schedule, kept.ownHolidays);
  const saysToday =
    schedule && (hasHours(schedule) || openingState(schedule, now).reason === 'closed-notice');
  return {
    ...known,
    schedule: saysToday ? schedule : null,
    // A page without a Korean word may mean another zone's hours.
    sure:
      known.confirmed || ((hours?.sure ?? false) && (known.from === 'shopper' || hangul.test(known.text))),
  };
}
