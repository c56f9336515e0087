import { useState } from 'preact/hooks';
import { translate, translateId } from '../../utils/browser/translate';
import { currentItem, currentOrder, orderAsFound } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { Mark } from './Mark';
import { MoreFactsLater, OrderChoicesLater, OrderFieldsLater } from './orderParts';
import { moneyWords, orderDayWords } from './orderWords';
import { ValueRow } from './ValueRow';
import './order.css';

/** What is known of the order: each value copyable, its doubts and corrections marked, all of it open to correction. */
export function OrderCard() {
  const order = usePopup(currentOrder);
  const item = usePopup(currentItem);
  const now = usePopup((state) => state.now);
  const several = usePopup(({ orders }) => orders.length > 1);
  const isPart = usePopup(({ answer }) => answer?.kind === 'read' && !answer.complete);
  const [editing, setEditing] = useState(false);
  // What the page did not give keeps its box, also while it is being typed.
  const missing = usePopup((state) => {
    const { orderNumber, items } = orderAsFound(state);
    return !orderNumber || !items[state.work.item]?.productName;
  });
  const facts = [
    { field: item.option, words: item.option?.value },
    {
      field: item.quantity,
      words: item.quantity && translate('order.quantity', [String(item.quantity.value)]),
    },
    { field: item.price, words: item.price && moneyWords(item.price.value) },
    { field: item.seller, words: item.seller?.value },
  ];

  return (
    <section class="card order" aria-label={translate('order.heading')}>
      {(several || order.items.length > 1) && <OrderChoicesLater />}
      <div class="order-head">
        <div>
          <p class="product" data-testid="product-name" title={item.productName?.value}>
            {item.productName?.value ?? (
              <span class="absent">
                {translate('orderField.productName')}: {translate('order.notFound')}
              </span>
            )}
          </p>
          <Mark field={item.productName} />
        </div>
        {item.status && (
          <div class="status">
            <p class="status-word" data-testid="order-status" title={item.status.text}>
              {translateId('orderStatus', item.status.value)}
            </p>
            <Mark field={item.status} />
          </div>
        )}
      </div>
      <div class="facts-line">
        <p class="facts">
          {facts.map(
            ({ field, words }) =>
              words && (
                <span key={words}>
                  {words}
                  <Mark field={field} />
                </span>
              ),
          )}
        </p>
        <button type="button" class="link edit" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {translate(editing ? 'order.done' : 'order.edit')}
        </button>
      </div>
      <div class="lines">
        <dl class="numbers">
          <ValueRow
            label={translate('orderField.orderNumber')}
            field={order.orderNumber}
            value={order.orderNumber?.value}
            testId="order-number"
            always
          />
          <ValueRow
            label={translate('orderField.orderedAt')}
            field={order.orderedAt}
            value={order.orderedAt && orderDayWords(order.orderedAt.value, now)}
          />
          <ValueRow
            label={translate('orderField.total')}
            field={order.total}
            value={order.total && moneyWords(order.total.value)}
            behind={order.paymentMethods}
          />
          <ValueRow
            label={item.courier?.value ?? translate('orderField.trackingNumber')}
            field={item.trackingNumber}
            value={item.trackingNumber?.value}
          />
          {Object.values(item).some(({ from }) => from === 'typed' || from === 'pasted') && (
            <MoreFactsLater />
          )}
        </dl>
        {item.statusNote && (
          <p class="note">
            {item.statusNote.value}
            <Mark field={item.statusNote} />
          </p>
        )}
      </div>
      {isPart && !several && <p class="notice">{translate('page.incomplete')}</p>}
      {(editing || missing) && <OrderFieldsLater onlyMissing={!editing} />}
    </section>
  );
}
