import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';
import { longestName } from '../../utils/settings/types';
import { useSettings } from '../../utils/state/useSettings';

const PAUSE_MS = 400;

/** How the shopper signs: kept when the typing pauses, since sync takes only so many changes in a minute. */
export function NameField() {
  const { settings, choose } = useSettings((state) => state);
  // What is kept has no space at its end, which is needed there while the next word is typed.
  const [typed, setTyped] = useState<string | null>(null);
  const unsavedRef = useRef<string | null>(null);
  const timerRef = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = useCallback(() => {
    clearTimeout(timerRef.current);
    if (unsavedRef.current !== null) void choose({ name: unsavedRef.current });
    unsavedRef.current = null;
  }, [choose]);
  useEffect(() => {
    // A page that is closed in the middle of it keeps what was typed so far.
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, [keep]);

  return (
    <label class="field">
      <span class="choice-label">{translate('options.name')}</span>
      <input
        data-testid="name"
        autocomplete="name"
        maxLength={longestName}
        aria-describedby="name-hint"
        value={typed ?? settings.name}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          unsavedRef.current = value;
          clearTimeout(timerRef.current);
          timerRef.current = setTimeout(keep, PAUSE_MS);
        }}
        onBlur={() => {
          keep();
          setTyped(null);
        }}
      />
      <span id="name-hint" class="quiet">
        {translate('options.nameHint')}
      </span>
    </label>
  );
}
