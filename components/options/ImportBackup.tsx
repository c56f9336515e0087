import { useRef, useState } from 'preact/hooks';
import { readBackup, type GivenFile } from '../../utils/backup/readBackup';
import type { Backup, BackupFault, ReadBackup } from '../../utils/backup/types';
import { applyBackup } from '../../utils/browser/backupStorage';
import { translate, translateId } from '../../utils/browser/translate';
import { useKept } from '../../utils/state/useKept';
import { BackupContent, type Way } from './BackupContent';
import { PassphraseForm } from './PassphraseForm';

type Step =
  | { at: 'start' | 'working' | 'done' | 'refused' | 'torn' }
  | { at: 'fault'; file: GivenFile; fault: BackupFault }
  | { at: 'read'; read: ReadBackup };

/** Takes over a file that was exported: says what is in it before anything is changed, and what went wrong. */
export function ImportBackup() {
  const change = useKept((state) => state.change);
  const [step, setStep] = useState<Step>({ at: 'start' });
  /** A file that is chosen while another one is being opened is the one that is meant. */
  const turnRef = useRef(0);

  async function open(file: GivenFile, passphrase?: string): Promise<void> {
    turnRef.current += 1;
    const mine = turnRef.current;
    setStep({ at: 'working' });
    const read = await readBackup(file, passphrase);
    if (turnRef.current === mine)
      setStep(typeof read === 'string' ? { at: 'fault', file, fault: read } : { at: 'read', read });
  }
  async function apply(backup: Backup, way: Way): Promise<void> {
    setStep({ at: 'working' });
    // What this page could not store so far would stand over what the file brings.
    const isStored = await change(() => ({}));
    setStep({ at: isStored ? await applyBackup(backup, way) : 'refused' });
  }

  const isLocked = step.at === 'fault' && (step.fault === 'locked' || step.fault === 'wrong-passphrase');
  return (
    <div class="part">
      <label class="field">
        <span class="choice-label">{translate('options.file')}</span>
        <input
          type="file"
          accept=".json,application/json"
          data-testid="import"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void open(file);
            // The same file, once it is mended, is a change again.
            currentTarget.value = '';
          }}
        />
      </label>
      <p role="status" data-testid="import-outcome" class={step.at === 'fault' ? 'notice' : ''}>
        {step.at === 'working' && translate('options.working')}
        {step.at === 'done' && translate('options.imported')}
        {step.at === 'refused' && translate('options.importRefused')}
        {step.at === 'torn' && translate('options.importTorn')}
        {step.at === 'fault' && translateId('backupFaults', step.fault)}
      </p>
      {isLocked && <PassphraseForm onOpen={(passphrase) => void open(step.file, passphrase)} />}
      {step.at === 'read' && (
        <BackupContent
          read={step.read}
          onApply={(way) => void apply(step.read.backup, way)}
          onCancel={() => setStep({ at: 'start' })}
        />
      )}
    </div>
  );
}
