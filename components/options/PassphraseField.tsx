import { useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';

interface Props {
  label: string;
  hint?: string;
  value: string;
  onInput(passphrase: string): void;
}

/** A passphrase that can be looked at: typed wrongly when a file is made, nothing ever opens it. */
export function PassphraseField({ label, hint, value, onInput }: Props) {
  const [isShown, setShown] = useState(false);
  return (
    <>
      <label class="field">
        <span class="choice-label">{label}</span>
        <input
          {...(isShown ? { type: 'text' as const } : { type: 'password' as const })}
          autocomplete="off"
          spellcheck={false}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {hint && <span class="quiet">{hint}</span>}
      </label>
      <label class="tick">
        <input type="checkbox" checked={isShown} onChange={() => setShown(!isShown)} />
        {translate('options.showPassphrase')}
      </label>
    </>
  );
}
