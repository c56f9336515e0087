import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../../utils/browser/translate';
import { currentOrder } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { OrderSummary } from './OrderSummary';
import { isFoundBy } from './orderSearch';

/** So many are seen at a glance; beyond that a search box helps. */
const AT_A_GLANCE = 5;

/** Which of several orders it is about: a list of them, each with what it is known by, and a search in a long one. */
export function OrderChoice() {
  const found = usePopup((state) => state.orders);
  const current = usePopup(currentOrder);
  const chosen = usePopup((state) => state.orderIndex);
  const isPart = usePopup(({ answer }) => answer?.kind === 'read' && !answer.complete);
  const chooseItem = usePopup((state) => state.chooseItem);
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  // An order that was chosen before is in sight when the popup opens again.
  useLayoutEffect(() => {
    const row = list.current?.querySelector(':checked')?.closest('label');
    list.current?.scrollTo({ top: (row?.offsetTop ?? 0) - (row?.offsetHeight ?? 0) });
  }, [found]);

  const rows = found
    .map((order, index) => ({ order: index === chosen ? current : order, index }))
    .filter(({ order }) => isFoundBy(order, query));

  return (
    <fieldset class="order-choice" data-testid="order-choice">
      <legend>
        {translate('choice.order')}{' '}
        <span class="quiet" role="status">
          {translate('choice.count', rows.length, [String(rows.length)])}
        </span>
      </legend>
      {found.length > AT_A_GLANCE && (
        <input
          type="search"
          data-testid="order-search"
          aria-label={translate('choice.search')}
          placeholder={translate('choice.searchHint')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {rows.length === 0 && <p role="status">{translate('choice.none')}</p>}
      <div ref={list} class="order-list">
        {rows.map(({ order, index }) => (
          <label key={index}>
            <input
              type="radio"
              name="order"
              data-testid="order-option"
              checked={index === chosen}
              onChange={() => void chooseItem(index)}
            />
            <OrderSummary order={order} />
          </label>
        ))}
      </div>
      {isPart && <p class="notice">{translate('choice.part')}</p>}
    </fieldset>
  );
}
