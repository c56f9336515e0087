import { openingWords } from '../../utils/browser/openingWords';
import { translate } from '../../utils/browser/translate';
import { waitWords } from '../../utils/browser/waitWords';
import { koreanParts } from '../../utils/hours/koreanTime';
import { isHolidayYearKnown } from '../../utils/hours/publicHolidays';
import { usePopup } from '../../utils/state/usePopup';
import { useCentre } from './useCentre';

/** Naver Pay's centre in two lines: open or closed until when, and the wait to expect with its basis. */
export function CentreState() {
  const now = usePopup((state) => state.now);
  const { opening, isOpen, wait } = useCentre();
  const unknownYear = [now, opening.opensAt ?? now]
    .map((at) => koreanParts(at)?.year)
    .find((year) => year !== undefined && !isHolidayYearKnown(year));
  return (
    <>
      <span class={`dot ${opening.state}`} aria-hidden="true" />
      <span class="lines">
        <span>
          <span class="centre" title={translate('status.centre')}>
            {translate('status.centreShort')}
          </span>{' '}
          <strong data-testid="opening-state">{openingWords(opening, now)}</strong>
        </span>
        <span class="quiet" data-testid="expected-wait">
          {translate(isOpen ? 'status.waitNow' : 'status.waitThen', [waitWords(wait)])} ·{' '}
          {wait.records > 0
            ? translate('status.waitBasisOwn', [String(wait.records)])
            : translate('status.waitBasis')}
        </span>
        {unknownYear !== undefined && (
          <span class="quiet">{translate('status.holidaysUnknown', [String(unknownYear)])}</span>
        )}
      </span>
    </>
  );
}
