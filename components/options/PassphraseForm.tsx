import { useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';
import { PassphraseField } from './PassphraseField';

/** Asks for the passphrase of a file. */
export function PassphraseForm({ onOpen }: { onOpen(passphrase: string): void }) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="part"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(passphrase);
      }}
    >
      <PassphraseField label={translate('options.passphrase')} value={passphrase} onInput={setPassphrase} />
      <p class="ways">
        <button type="submit" disabled={passphrase === ''} data-testid="open-file">
          {translate('options.openFile')}
        </button>
      </p>
    </form>
  );
}
