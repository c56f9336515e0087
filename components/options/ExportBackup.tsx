import { useState } from 'preact/hooks';
import { backupName, backupText } from '../../utils/backup/backupFile';
import { largestBackup } from '../../utils/backup/types';
import { currentBackup } from '../../utils/browser/backupStorage';
import { saveFile } from '../../utils/browser/saveFile';
import { translate } from '../../utils/browser/translate';
import { useKept } from '../../utils/state/useKept';
import { useSettings } from '../../utils/state/useSettings';
import { PassphraseField } from './PassphraseField';

/** Everything as one file, for another computer or for later. */
export function ExportBackup() {
  const settings = useSettings((state) => state.settings);
  const kept = useKept((state) => state);
  const [withDrafts, setWithDrafts] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [outcome, setOutcome] = useState('');

  async function make(): Promise<void> {
    setOutcome(translate('options.working'));
    setOutcome(await made().catch(() => translate('options.exportFailed')));
  }
  /** What is said about it in the end. */
  async function made(): Promise<string> {
    const unsaved = Object.fromEntries(kept.unsaved.map((part) => [part, kept[part]]));
    const now = new Date();
    const text = await backupText(await currentBackup(settings, unsaved, withDrafts), now, passphrase);
    // A file that could not be brought back would be none.
    if (new Blob([text]).size > largestBackup) return translate('options.exportTooBig');
    saveFile(backupName(now), 'application/json', text);
    return translate('options.exported', [backupName(now)]);
  }

  return (
    <form
      class="part"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <p class="quiet">{translate('options.exportHint')}</p>
      <label class="tick">
        <input
          type="checkbox"
          data-testid="with-drafts"
          checked={withDrafts}
          onChange={() => setWithDrafts(!withDrafts)}
        />
        {translate('options.withDrafts')}
      </label>
      <PassphraseField
        label={translate('options.newPassphrase')}
        hint={translate('options.passphraseHint')}
        value={passphrase}
        onInput={setPassphrase}
      />
      <p class="ways">
        <button type="submit" data-testid="export">
          {translate('options.exportNow')}
        </button>
        <span role="status" data-testid="exported">
          {outcome}
        </span>
      </p>
    </form>
  );
}
