import { useRef, useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';
import { usePopup } from '../../utils/state/usePopup';
import { PasteResult } from './PasteResult';

/** A quiet way to fill in what the page did not say, from a text that was copied elsewhere. */
export function PasteFill() {
  const hasPasted = usePopup(({ work }) => work.pasted !== undefined);
  const paste = usePopup((state) => state.paste);
  const unpaste = usePopup((state) => state.unpaste);
  // Open from the start where there is something to take back; from then on it is the shopper's to fold.
  const [open] = useState(hasPasted);
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <details class="paste-fill" open={open}>
      <summary>{translate('paste.fill')}</summary>
      <label class="field">
        <span class="quiet">{translate('paste.fillHint')}</span>
        <textarea
          ref={box}
          rows={2}
          data-testid="paste-fill"
          aria-label={translate('paste.text')}
          placeholder={translate('paste.text')}
          onInput={(event) => {
            if (event.currentTarget.value.trim()) void paste(event.currentTarget.value);
          }}
        />
      </label>
      <PasteResult />
      {hasPasted && (
        <button
          type="button"
          class="link"
          onClick={() => {
            unpaste();
            if (box.current) box.current.value = '';
            box.current?.focus();
          }}
        >
          {translate('paste.undo')}
        </button>
      )}
    </details>
  );
}
