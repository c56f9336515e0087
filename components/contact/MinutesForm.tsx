import { useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';

const longestMinutes = 240;

interface Props {
  label: string;
  /** Minutes to begin with. */
  minutes?: number;
  onSave(seconds: number): void;
}

/** Minutes typed by hand; nothing is saved of what is no wait. */
export function MinutesForm({ label, minutes, onSave }: Props) {
  const [text, setText] = useState(minutes === undefined ? '' : String(minutes));
  const seconds = Math.round(Number(text) * 60);
  const isWait = text.trim() !== '' && seconds >= 1 && seconds <= longestMinutes * 60;
  return (
    <form
      class="ways"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWait) onSave(seconds);
      }}
    >
      <input
        class="minutes"
        type="number"
        inputMode="decimal"
        min="0"
        max={longestMinutes}
        step="any"
        aria-label={label}
        placeholder={translate('timer.minutes')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" disabled={!isWait}>
        {translate('timer.save')}
      </button>
    </form>
  );
}
