import { openingWords } from '../../utils/browser/openingWords';
import { translate } from '../../utils/browser/translate';
import { openingState } from '../../utils/hours/openingState';
import { usePopup } from '../../utils/state/usePopup';
import { HoursMark } from './HoursMark';
import { useSellerHours } from './useSellerHours';

/** Another store, by the hours that its page or the shopper gave; where nobody did, that is said. */
export function StoreState() {
  const now = usePopup((state) => state.now);
  const hours = useSellerHours();
  if (!hours?.schedule) return <UnknownState />;
  const opening = openingState(hours.schedule, now);
  return (
    <>
      <span class={`dot ${opening.state}`} aria-hidden="true" />
      <span class="lines">
        <span>
          <span class="centre">{translate('status.store')}</span>{' '}
          <strong data-testid="opening-state">{openingWords(opening, now)}</strong>
          <HoursMark hours={hours} />
        </span>
        <span class="quiet" data-testid="expected-wait">
          {translate('status.elsewhereWait')}
        </span>
      </span>
    </>
  );
}

/** A store whose hours nobody told us: said as such, never Naver's in its place. */
function UnknownState() {
  return (
    <>
      <span class="dot unknown" aria-hidden="true" />
      <span class="lines">
        <strong data-testid="opening-state">{translate('status.elsewhere')}</strong>
        <span class="quiet" data-testid="expected-wait">
          {translate('status.elsewhereWait')}
        </span>
      </span>
    </>
  );
}
