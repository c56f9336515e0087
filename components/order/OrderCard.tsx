import { useState } from 'preact/hooks';
import { translate, translateId } from '../../utils/browser/translate';
import type { Field } from '../../utils/orders/types';
import { currentItem, currentOrder, orderAsFound } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { CopyValue } from '../ui/CopyValue';
import { ItemChoice } from './ItemChoice';
import { OrderFieldsLater } from './ByHandLater';
import { moneyWords, orderDayWords } from './orderWords';
import './order.css';

/** What was read of the order: each value copyable, weak ones marked, all of it open to correction. */
export function OrderCard() {
  const order = usePopup(currentOrder);
  const item = usePopup(currentItem);
  const now = usePopup((state) => state.now);
  const incomplete = usePopup(({ answer }) => answer?.kind === 'read' && !answer.complete);
  const [editing, setEditing] = useState(false);
  // What the page did not give keeps its box, also while it is being typed.
  const missing = usePopup((state) => {
    const { orderNumber, items } = orderAsFound(state);
    return !orderNumber || !items[state.work.item]?.productName;
  });

  return (
    <section class="card order" aria-label={translate('order.heading')}>
      <ItemChoice />
      <div class="order-head">
        <p class="product" data-testid="product-name" title={item.productName?.value}>
          {item.productName?.value ?? (
            <span class="absent">
              {translate('order.productName')}: {translate('order.notFound')}
            </span>
          )}
          <Unsure field={item.productName} />
        </p>
        {item.status && (
          <p class="status-word" data-testid="order-status" title={item.status.text}>
            {translateId('orderStatus', item.status.value)}
            <Unsure field={item.status} />
          </p>
        )}
      </div>
      <p class="facts">
        {[
          item.option?.value,
          item.quantity && translate('order.quantity', [String(item.quantity.value)]),
          item.price && moneyWords(item.price.value),
          item.seller?.value,
        ]
          .filter(Boolean)
          .map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
      </p>
      <dl class="numbers">
        <Row
          label={translate('order.orderNumber')}
          field={order.orderNumber}
          value={order.orderNumber?.value}
          testId="order-number"
          always
        />
        <Row
          label={translate('order.orderedAt')}
          field={order.orderedAt}
          value={order.orderedAt && orderDayWords(order.orderedAt.value, now)}
        />
        <Row
          label={translate('order.total')}
          field={order.total}
          value={order.total && moneyWords(order.total.value)}
          behind={order.paymentMethods?.value.join(', ')}
        />
        <Row
          label={item.courier?.value ?? translate('order.trackingNumber')}
          field={item.trackingNumber}
          value={item.trackingNumber?.value}
        />
      </dl>
      {item.statusNote && <p class="note">{item.statusNote.value}</p>}
      {incomplete && <p class="notice">{translate('page.incomplete')}</p>}
      {(editing || missing) && <OrderFieldsLater onlyMissing={!editing} />}
      <button type="button" class="link edit" aria-expanded={editing} onClick={() => setEditing(!editing)}>
        {translate(editing ? 'order.done' : 'order.edit')}
      </button>
    </section>
  );
}

interface RowProps {
  label: string;
  field: Field<unknown> | undefined;
  value: string | undefined;
  /** More of the same that is not copied. */
  behind?: string | undefined;
  testId?: string;
  /** Shown as not found where it is absent. */
  always?: boolean;
}

function Row({ label, field, value, behind, testId, always }: RowProps) {
  if (!value && !always) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value ? (
          <CopyValue label={label} value={value} testId={testId} />
        ) : (
          <span class="absent" data-testid={testId}>
            {translate('order.notFound')}
          </span>
        )}
        {behind && <span class="behind">{behind}</span>}
        <Unsure field={field} />
      </dd>
    </div>
  );
}

function Unsure({ field }: { field: Field<unknown> | undefined }) {
  return field && !field.sure ? (
    <span class="tag" title={translate('order.unsureTitle')}>
      {translate('order.unsure')}
    </span>
  ) : null;
}
