import { translateId } from '../../utils/browser/translate';
import { currentItem } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { fieldWords } from './fieldWords';
import { ITEM_DAYS } from './fieldLists';
import { orderDayWords } from './orderWords';
import { ValueRow } from './ValueRow';

const SELDOM = ['productOrderNumber', 'sellerPhone', ...ITEM_DAYS] as const;

/** What the shopper typed or pasted of fields that the card does not show otherwise: nobody takes it over unseen. */
export function MoreFacts() {
  const item = usePopup(currentItem);
  const now = usePopup((state) => state.now);
  // A courier stands before the tracking number, where there is one.
  const names = item.trackingNumber ? SELDOM : (['courier', ...SELDOM] as const);
  return (
    <>
      {names.map((name) => {
        const field = item[name];
        return field?.from === 'typed' || field?.from === 'pasted' ? (
          <ValueRow
            key={name}
            label={translateId('orderField', name)}
            field={field}
            value={isDay(name) ? orderDayWords(String(field.value), now) : fieldWords(name, field)}
          />
        ) : null;
      })}
    </>
  );
}

function isDay(name: string): boolean {
  return ITEM_DAYS.some((day) => day === name);
}
