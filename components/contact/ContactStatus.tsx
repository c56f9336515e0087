import { useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';
import { currentOrder, isNaverOrder } from '../../utils/state/selected';
import { useKept } from '../../utils/state/useKept';
import { usePopup } from '../../utils/state/usePopup';
import { Later } from '../ui/Later';
import { CentreState } from './CentreState';
import { ClockNotice } from './ClockNotice';
import { SellerState } from './SellerState';
import { StoreState } from './StoreState';
import './contact.css';

const loadContactList = () => import('./ContactList');
const loadRunningWait = () => import('./RunningWait');

/** Whether anyone is there to answer now, until when, and the wait to expect; opens into the channels compared. */
export function ContactStatus() {
  const naver = usePopup((state) => isNaverOrder(currentOrder(state)));
  const isUnsaved = useKept(({ unsaved }) => unsaved.length > 0);
  const isWaiting = useKept(({ waiting }) => waiting !== null);
  const [wasWaiting, setWasWaiting] = useState(false);
  const [opened, setOpened] = useState(false);
  if (isWaiting && !wasWaiting) setWasWaiting(true);
  return (
    <div class="contact">
      <ClockNotice />
      {isUnsaved && (
        <p class="notice" role="alert">
          {translate('records.unsaved')}
        </p>
      )}
      {wasWaiting && <Later load={loadRunningWait}>{({ RunningWait }) => <RunningWait />}</Later>}
      <details onToggle={() => setOpened(true)}>
        <summary>
          {naver ? <CentreState /> : <StoreState />}
          {naver && <SellerState />}
        </summary>
        {opened && <Later load={loadContactList}>{({ ContactList }) => <ContactList />}</Later>}
      </details>
    </div>
  );
}
