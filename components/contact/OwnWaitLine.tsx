import { useState } from 'preact/hooks';
import { interfaceLanguage, translate } from '../../utils/browser/translate';
import { contactNames } from '../../utils/contact/contactNames';
import { useKept } from '../../utils/state/useKept';
import type { OwnWait } from '../../utils/wait/ownTypes';
import { RemoveButton } from '../ui/RemoveButton';
import { MinutesForm } from './MinutesForm';
import { recordWords } from './recordWords';

/** One wait that was timed, to be put right or removed. */
export function OwnWaitLine({ wait }: { wait: OwnWait }) {
  const change = useKept((state) => state.change);
  const [isOpen, setOpen] = useState(false);
  const isThis = (other: OwnWait) => other.startedAt === wait.startedAt && other.channel === wait.channel;
  const when = recordWords(wait.startedAt);
  const minutes = Math.round(wait.seconds / 6) / 10;

  function correct(seconds: number): void {
    void change(({ waits }) => ({ waits: waits.map((one) => (isThis(one) ? { ...one, seconds } : one)) }));
    setOpen(false);
  }

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
      <RemoveButton
        label={translate('records.remove', [when])}
        onRemove={() => void change(({ waits }) => ({ waits: waits.filter((one) => !isThis(one)) }))}
      />
      {isOpen && (
        <MinutesForm label={translate('records.correct', [when])} minutes={minutes} onSave={correct} />
      )}
    </li>
  );
}
