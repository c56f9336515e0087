import { openingWords } from '../../utils/browser/openingWords';
import { translate } from '../../utils/browser/translate';
import { openingState } from '../../utils/hours/openingState';
import { usePopup } from '../../utils/state/usePopup';
import { HoursMark } from './HoursMark';
import { useSellerHours } from './useSellerHours';

/** The seller beside the centre, where their hours are known: most questions go there first. */
export function SellerState() {
  const now = usePopup((state) => state.now);
  const hours = useSellerHours();
  if (!hours?.schedule || hours.of !== 'seller') return null;
  return (
    <span class="seller-state">
      <span class="centre">{translate('status.seller')}</span>{' '}
      {openingWords(openingState(hours.schedule, now), now)}
      <HoursMark hours={hours} />
    </span>
  );
}
