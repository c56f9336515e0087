import { useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';

/** Removes all records, after asking once more. */
export function RemoveAll({ onRemove }: { onRemove(): void }) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" class="link quiet" onClick={() => setAsked(true)}>
        {translate('records.removeAll')}
      </button>
    );
  return (
    <p class="ways" role="alert">
      {translate('records.reallyRemoveAll')}
      <button
        type="button"
        onClick={() => {
          onRemove();
          setAsked(false);
        }}
      >
        {translate('records.yes')}
      </button>
      <button type="button" onClick={() => setAsked(false)}>
        {translate('records.no')}
      </button>
    </p>
  );
}
