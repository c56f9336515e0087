import { translate } from '../../utils/browser/translate';
import { scanSilence } from '../../utils/deadlines/scanSilence';
import { currentItem } from '../../utils/state/selected';
import { useKept } from '../../utils/state/useKept';
import { usePopup } from '../../utils/state/usePopup';

/** A parcel whose trace stands still: said without blame, since parcels are scanned late as well as lost. */
export function ScanSilence() {
  const item = usePopup(currentItem);
  const now = usePopup((state) => state.now);
  const ownHolidays = useKept((state) => state.ownHolidays);
  const silence = scanSilence(item, now, ownHolidays);
  if (!silence) return null;
  const [, month, day] = silence.since.split('-').map(Number);
  return (
    <p class="card" data-testid="no-scan">
      {translate('deadline.noScan', [`${month}/${day}`, String(silence.businessDays)])}
    </p>
  );
}
