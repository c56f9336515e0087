import { translate } from '../../utils/browser/translate';
import type { SellerHoursHere } from './useSellerHours';

/** Where a seller's hours come from, and whether they want a look. */
export function HoursMark({ hours: { from, sure } }: { hours: SellerHoursHere }) {
  return (
    <>
      <span class="quiet"> · {translate(from === 'page' ? 'status.byPage' : 'status.byShopper')}</span>
      {!sure && <span class="tag">{translate('status.unsureHours')}</span>}
    </>
  );
}
