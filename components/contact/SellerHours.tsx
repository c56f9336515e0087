import { translate } from '../../utils/browser/translate';
import { withHours } from '../../utils/kept/withHours';
import { currentOrder, isNaverOrder } from '../../utils/state/selected';
import { sellerKey } from '../../utils/state/sellerHours';
import { useKept } from '../../utils/state/useKept';
import { usePopup } from '../../utils/state/usePopup';
import { HoursForm } from './HoursForm';
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
  const isOwn = known?.from === 'shopper';

  async function keep(text: string, isConfirmed: boolean): Promise<boolean> {
    if (key === null) return false;
    return change(({ sellerHours }) => ({ sellerHours: withHours(sellerHours, key, text, isConfirmed) }));
  }

  return (
    <details class="seller-hours">
      <summary>{translate(naver ? 'hours.heading' : 'hours.headingStore')}</summary>
      <HoursForm
        known={known?.text ?? ''}
        isConfirmed={isOwn && known.confirmed}
        label={translate(known?.from === 'page' ? 'hours.onPage' : 'hours.label')}
        isKeepable={key !== null}
        keep={keep}
        onRemove={isOwn ? () => void keep('', false) : undefined}
      >
        {!key && <p class="quiet">{translate('hours.noSeller')}</p>}
      </HoursForm>
    </details>
  );
}
