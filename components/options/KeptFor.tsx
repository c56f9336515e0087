import { useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';
import { countRecords } from '../../utils/kept/countKept';
import { withoutExpired } from '../../utils/kept/withoutExpired';
import { keptDays } from '../../utils/settings/types';
import { useKept } from '../../utils/state/useKept';
import { useSettings } from '../../utils/state/useSettings';
import { Choice } from '../ui/Choice';

type Days = (typeof keptDays)[number];

/** For how long records are kept; a choice that would remove some at once says so and asks first. */
export function KeptFor() {
  const { settings, choose } = useSettings((state) => state);
  const kept = useKept((state) => state);
  /** What was chosen and not yet confirmed, with the number of records that it would remove. */
  const [asked, setAsked] = useState<{ days: Days; gone: number } | null>(null);

  function want(chosen: string): void {
    const days = keptDays.find((one) => String(one) === chosen) ?? settings.keptFor;
    const gone = countRecords(kept) - countRecords(withoutExpired(kept, days, new Date()));
    setAsked(gone > 0 ? { days, gone } : null);
    if (gone === 0) void choose({ keptFor: days });
  }
  function remove(days: Days): void {
    void kept.change((now) => withoutExpired(now, days, new Date()));
    void choose({ keptFor: days });
    setAsked(null);
  }

  return (
    <>
      <Choice
        label={translate('options.keptFor')}
        value={String(asked?.days ?? settings.keptFor)}
        options={keptDays.map((days) => ({
          id: String(days),
          text: days ? translate('options.afterDays', [String(days)]) : translate('options.never'),
        }))}
        onChoose={want}
        testId="kept-for"
      />
      <p class="quiet">{translate('options.keptForHint')}</p>
      {asked && (
        <p class="ways notice" role="alert">
          {translate('options.goneNow', asked.gone, [String(asked.gone)])}
          <button type="button" onClick={() => remove(asked.days)}>
            {translate('records.yes')}
          </button>
          <button type="button" onClick={() => setAsked(null)}>
            {translate('records.no')}
          </button>
        </p>
      )}
    </>
  );
}
