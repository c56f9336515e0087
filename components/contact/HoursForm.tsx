import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';
import { parseHours } from '../../utils/hours/parseHours';
import { longestHoursText } from '../../utils/kept/types';
import { RemoveButton } from '../ui/RemoveButton';
import { ScheduleWords } from './ScheduleWords';

interface Props {
  /** What is known of the hours, as a text. */
  known: string;
  /** The shopper said that this text is read rightly. */
  isConfirmed: boolean;
  /** What the text is before the shopper changes it. */
  label: string;
  /** Without it nothing can be kept. */
  isKeepable?: boolean;
  /** Called at every keystroke, as with the draft: the page may close any moment. Whether it was kept. */
  keep(text: string, isConfirmed: boolean): Promise<boolean>;
  /** Absent where nothing of the shopper's own is kept. */
  onRemove?: (() => void) | undefined;
  children?: ComponentChildren;
}

/** A text with opening hours, how it is read, and the shopper's word whether that is right. */
export function HoursForm({ known, label, isKeepable = true, keep, onRemove, children, ...props }: Props) {
  const [text, setText] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const shown = text ?? known;
  const read = useMemo(() => (shown.trim() ? parseHours(shown) : null), [shown]);
  const isUnsure = read && !read.sure && !(props.isConfirmed && known === shown);

  async function keepNow(typed: string, isConfirmed: boolean): Promise<void> {
    setSaved(await keep(typed, isConfirmed));
  }
  function type(typed: string): void {
    setText(typed);
    setSaved(false);
    void keepNow(typed, false);
  }
  function remove(): void {
    setText('');
    onRemove?.();
  }

  return (
    <>
      <label class="field">
        <span>{text === null ? label : translate('hours.label')}</span>
        <textarea
          rows={2}
          maxLength={longestHoursText}
          data-testid="seller-hours"
          placeholder={translate('hours.example')}
          value={shown}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      {shown.trim() !== '' && !read && (
        <p role="status">
          {translate('hours.nothing')} <span class="quiet">{translate('hours.example')}</span>
        </p>
      )}
      {read && (
        <div data-testid="hours-reading">
          {translate('hours.readAs')}: <ScheduleWords schedule={read.schedule} />
          {isUnsure && (
            <p class="notice">
              {translate('hours.unsure')} {translate('hours.example')}
            </p>
          )}
        </div>
      )}
      {children}
      <p class="ways">
        {isUnsure && (
          <button type="button" disabled={!isKeepable} onClick={() => void keepNow(shown, true)}>
            {translate('hours.confirm')}
          </button>
        )}
        {onRemove && <RemoveButton onRemove={remove} />}
        <span role="status" class="quiet">
          {saved && shown.trim() !== '' && translate('hours.saved')}
        </span>
      </p>
    </>
  );
}
