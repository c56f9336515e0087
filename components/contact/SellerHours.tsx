import { useMemo, useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';
import { longestHoursText } from '../../utils/kept/types';
import { koreanDay } from '../../utils/hours/koreanTime';
import { parseHours } from '../../utils/hours/parseHours';
import { currentOrder, isNaverOrder } from '../../utils/state/selected';
import { sellerKey } from '../../utils/state/sellerHours';
import { useKept } from '../../utils/state/useKept';
import { usePopup } from '../../utils/state/usePopup';
import { RemoveButton } from '../ui/RemoveButton';
import { ScheduleWords } from './ScheduleWords';
import { useSellerHours } from './useSellerHours';

/** The seller's own hours: as the page has them, or pasted and put right by the shopper, kept for this seller. */
export function SellerHours() {
  // Another seller's hours are another text.
  return <HoursBox key={usePopup(sellerKey)} />;
}

function HoursBox() {
  const naver = usePopup((state) => isNaverOrder(currentOrder(state)));
  const key = usePopup(sellerKey);
  const change = useKept((state) => state.change);
  const known = useSellerHours();
  const [text, setText] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const shown = text ?? known?.text ?? '';
  const read = useMemo(() => (shown.trim() ? parseHours(shown) : null), [shown]);
  const isConfirmed = known?.from === 'shopper' && known.text === shown && known.confirmed;

  /** At every keystroke, as the draft: the popup may close any moment. */
  async function keep(typed: string, confirmed: boolean): Promise<void> {
    if (!key) return;
    const keptOn = koreanDay(new Date());
    const hours = { text: typed, confirmed, ...(keptOn && { keptOn }) };
    setSaved(
      await change(({ sellerHours: { [key]: _before, ...others } }) => ({
        sellerHours: typed.trim() ? { ...others, [key]: hours } : others,
      })),
    );
  }
  function type(typed: string): void {
    setText(typed);
    setSaved(false);
    void keep(typed, false);
  }

  return (
    <details class="seller-hours">
      <summary>{translate(naver ? 'hours.heading' : 'hours.headingStore')}</summary>
      <label class="field">
        <span>
          {known?.from === 'page' && text === null ? translate('hours.onPage') : translate('hours.label')}
        </span>
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
          {!read.sure && !isConfirmed && (
            <p class="notice">
              {translate('hours.unsure')} {translate('hours.example')}
            </p>
          )}
        </div>
      )}
      {!key && <p class="quiet">{translate('hours.noSeller')}</p>}
      <p class="ways">
        {read && !read.sure && !isConfirmed && (
          <button type="button" disabled={!key} onClick={() => void keep(shown, true)}>
            {translate('hours.confirm')}
          </button>
        )}
        {known?.from === 'shopper' && <RemoveButton onRemove={() => type('')} />}
        <span role="status" class="quiet">
          {saved && shown.trim() !== '' && translate('hours.saved')}
        </span>
      </p>
    </details>
  );
}
