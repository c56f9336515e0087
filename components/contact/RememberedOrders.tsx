import { translate } from '../../utils/browser/translate';
import { withoutOrder } from '../../utils/state/rememberedOrders';
import { useKept } from '../../utils/state/useKept';
import { RemoveButton } from '../ui/RemoveButton';
import { RemoveAll } from './RemoveAll';
import { recordWords } from './recordWords';

/** The orders that the shopper had remembered, on whichever page this is, and the way to be rid of them. */
export function RememberedOrders() {
  const { orders, change } = useKept((state) => state);
  const entries = Object.entries(orders);
  if (entries.length === 0) return null;
  return (
    <details class="records" data-testid="remembered-orders">
      <summary>
        {translate('follow.orders')} ({entries.length})
      </summary>
      <ul>
        {entries.map(([key, { productName, orderNumber = '', sent }]) => {
          const last = sent.at(-1);
          const name = productName ?? orderNumber;
          return (
            <li key={key}>
              {name}
              {last && ` · ${recordWords(last.at)}`}{' '}
              <RemoveButton
                label={translate('follow.forget', [name])}
                onRemove={() => void change((kept) => ({ orders: withoutOrder(kept.orders, key) }))}
              />
            </li>
          );
        })}
      </ul>
      <RemoveAll onRemove={() => void change(() => ({ orders: {} }))} />
    </details>
  );
}
