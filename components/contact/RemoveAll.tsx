import { useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';
import { focusOn } from '../ui/focusOn';

interface Props {
  /** What is done, and what is asked before: all records are removed, where nothing else is said. */
  label?: string;
  question?: string;
  onRemove(): void;
}

/** Removes all records, after asking once more. */
export function RemoveAll({ label, question, onRemove }: Props) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" class={label ? '' : 'link quiet'} onClick={() => setAsked(true)}>
        {label ?? translate('records.removeAll')}
      </button>
    );
  return (
    <p class="ways" role="alert">
      {question ?? translate('records.reallyRemoveAll')}
      <button
        type="button"
        onClick={() => {
          onRemove();
          setAsked(false);
        }}
      >
        {translate('records.yes')}
      </button>
      <button ref={focusOn} type="button" onClick={() => setAsked(false)}>
        {translate('records.no')}
      </button>
    </p>
  );
}
