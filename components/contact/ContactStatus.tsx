import { useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';
import { naverPayCentreSchedule } from '../../utils/contact/schedules';
import { koreanParts } from '../../utils/hours/koreanTime';
import { openingState } from '../../utils/hours/openingState';
import { currentOrder, isNaverOrder } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { estimateWait } from '../../utils/wait/estimateWait';
import { roundedWait } from '../../utils/wait/roundedWait';
import { Later } from '../ui/Later';
import { openingWords } from './openingWords';
import './contact.css';

const loadContactList = () => import('./ContactList');

/** Whether anyone is there to answer now, until when, and the wait to expect; opens into the channels compared. */
export function ContactStatus() {
  const naver = usePopup((state) => isNaverOrder(currentOrder(state)));
  const [opened, setOpened] = useState(false);
  return (
    <details class="contact" onToggle={() => setOpened(true)}>
      <summary>{naver ? <CentreState /> : <UnknownState />}</summary>
      {opened && <Later load={loadContactList}>{({ ContactList }) => <ContactList />}</Later>}
    </details>
  );
}

function CentreState() {
  const now = usePopup((state) => state.now);
  const opening = openingState(naverPayCentreSchedule, now);
  const isOpen = opening.state === 'open';
  const wait = estimateWait(isOpen ? now : (opening.opensAt ?? now), []);
  return (
    <>
      <span class={`dot ${opening.state}`} aria-hidden="true" />
      <span class="lines">
        <span>
          <span class="centre">{translate('status.centre')}</span>{' '}
          <strong data-testid="opening-state">{openingWords(opening, now)}</strong>
        </span>
        <span class="quiet" data-testid="expected-wait">
          {translate(isOpen ? 'status.waitNow' : 'status.waitThen', [waitWords(roundedWait(wait))])} ·{' '}
          {translate('status.waitBasis', [String(wait.records)])}
        </span>
        {!opening.holidaysKnown && (
          <span class="quiet">
            {translate('status.holidaysUnknown', [String(koreanParts(now)?.year ?? '')])}
          </span>
        )}
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

function waitWords({ lowMinutes, highMinutes }: { lowMinutes: number; highMinutes: number }): string {
  return lowMinutes === highMinutes
    ? translate('status.minutesSame', [String(lowMinutes)])
    : translate('status.minutes', [String(lowMinutes), String(highMinutes)]);
}
