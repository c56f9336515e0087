import { translate } from '../../utils/browser/translate';
import type { SellerHours } from '../../utils/kept/types';
import { withHours } from '../../utils/kept/withHours';
import { useKept } from '../../utils/state/useKept';
import { HoursForm } from '../contact/HoursForm';
import { OwnHolidays } from '../contact/OwnHolidays';

/** The hours that were pasted for sellers, and the holidays that no table has. */
export function HoursOptions() {
  const sellers = Object.entries(useKept((state) => state.sellerHours));
  return (
    <>
      {sellers.length === 0 && <p class="quiet">{translate('options.noHours')}</p>}
      {sellers.map(([key, hours]) => (
        <HoursOf key={key} seller={key} hours={hours} />
      ))}
      <OwnHolidays />
    </>
  );
}

function HoursOf({ seller, hours }: { seller: string; hours: SellerHours }) {
  const change = useKept((state) => state.change);
  const keep = (text: string, isConfirmed: boolean) =>
    change(({ sellerHours }) => ({ sellerHours: withHours(sellerHours, seller, text, isConfirmed) }));
  return (
    <details data-testid="hours-of">
      <summary>{sellerWords(seller)}</summary>
      <HoursForm
        known={hours.text}
        isConfirmed={hours.confirmed}
        label={translate('hours.label')}
        // An emptied box is about to be typed in: only the button removes a seller.
        keep={(text, isConfirmed) => (text.trim() ? keep(text, isConfirmed) : Promise.resolve(false))}
        onRemove={() => void keep('', false)}
      />
    </details>
  );
}

/** "달빛상점 · 네이버(스마트스토어)", "bombyeot.example": a seller and the store, or the store alone. */
function sellerWords(key: string): string {
  const [store = '', ...seller] = key.split('|');
  const place = store === 'naver' ? translate('order.siteNaver') : store;
  return [seller.join('|'), place].filter(Boolean).join(' · ');
}
