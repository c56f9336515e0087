import { useMemo } from 'preact/hooks';
import type { Schedule } from '../../utils/hours/types';
import { withOwnHolidays } from '../../utils/hours/withOwnHolidays';
import { knownHours, type KnownHours } from '../../utils/state/sellerHours';
import { useKept } from '../../utils/state/useKept';
import { usePopup } from '../../utils/state/usePopup';
import { useLoaded } from '../ui/useLoaded';

const loadParser = () => import('../../utils/hours/parseHours');
const loadNothing = () => Promise.resolve(null);

export interface SellerHoursHere extends KnownHours {
  /** Null where the text says nothing that can be read. */
  schedule: Schedule | null;
  sure: boolean;
}

/** The hours of the seller in front of the shopper, read; null while that goes on and where none are known. */
export function useSellerHours(): SellerHoursHere | null {
  const kept = useKept((state) => state);
  const known = usePopup((state) => knownHours(state, kept));
  // Fetched only where there is something to read.
  const parser = useLoaded(known ? loadParser : loadNothing);
  const { text } = known ?? {};
  const read = useMemo(
    () => (text && parser && parser !== 'failed' ? { hours: parser.parseHours(text) } : null),
    [text, parser],
  );
  if (!known || !read) return null;
  const { hours } = read;
  return {
    ...known,
    schedule: hours && withOwnHolidays(hours.schedule, kept.ownHolidays),
    sure: known.confirmed || (hours?.sure ?? false),
  };
}
