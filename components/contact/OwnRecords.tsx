import { useState } from 'preact/hooks';
import { clock } from '../../utils/browser/openingWords';
import { interfaceLanguage, translate } from '../../utils/browser/translate';
import { contactNames } from '../../utils/contact/contactNames';
import { koreanParts } from '../../utils/hours/koreanTime';
import { useKept } from '../../utils/state/useKept';
import type { OwnWait } from '../../utils/wait/ownTypes';
import { MinutesForm } from './MinutesForm';
import { RemoveAll } from './RemoveAll';

/** Enough to put the last call right; 10,000 of them would fill the popup. */
const SHOWN = 5;

/** The shopper's own waits, each open to correction, and the way to be rid of them. */
export function OwnRecords() {
  const { waits, replies, isUnsaved, change } = useKept((state) => state);
  const latest = waits.toSorted((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt));
  return (
    <details class="records">
      <summary>
        {translate('records.heading')} ({waits.length + replies.length})
      </summary>
      {isUnsaved && (
        <p class="notice" role="alert">
          {translate('records.unsaved')}
        </p>
      )}
      {waits.length === 0 && <p class="quiet">{translate('records.none')}</p>}
      <ul>
        {latest.slice(0, SHOWN).map((wait) => (
          <Wait key={wait.startedAt + wait.channel} wait={wait} />
        ))}
      </ul>
      {waits.length > SHOWN && (
        <p class="quiet">{translate('records.more', [String(SHOWN), String(waits.length)])}</p>
      )}
      {waits.length + replies.length > 0 && (
        <RemoveAll
          onRemove={() => {
            void change('waits', () => []);
            void change('replies', () => []);
          }}
        />
      )}
    </details>
  );
}

function Wait({ wait }: { wait: OwnWait }) {
  const change = useKept((state) => state.change);
  const [isOpen, setOpen] = useState(false);
  const isThis = (other: OwnWait) => other.startedAt === wait.startedAt && other.channel === wait.channel;
  const start = new Date(wait.startedAt);
  const parts = koreanParts(start);
  const when = parts ? `${parts.month}/${parts.dayOfMonth} ${clock(start)}` : wait.startedAt;
  const minutes = Math.round(wait.seconds / 6) / 10;
  return (
    <li>
      {when} · {contactNames[wait.channel][interfaceLanguage()]} ·{' '}
      {translate(wait.answered ? 'records.answered' : 'records.hungUp')}{' '}
      {translate('records.minutes', [String(minutes)])}{' '}
      <button
        type="button"
        class="link"
        aria-expanded={isOpen}
        aria-label={translate('records.correct', [when])}
        onClick={() => setOpen(!isOpen)}
      >
        {translate('order.edit')}
      </button>{' '}
      <button
        type="button"
        class="link quiet"
        aria-label={translate('records.remove', [when])}
        onClick={() => void change('waits', (waits) => waits.filter((one) => !isThis(one)))}
      >
        {translate('timer.unsend')}
      </button>
      {isOpen && (
        <MinutesForm
          label={translate('records.correct', [when])}
          minutes={minutes}
          onSave={(seconds) => {
            void change('waits', (waits) => waits.map((one) => (isThis(one) ? { ...one, seconds } : one)));
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}
