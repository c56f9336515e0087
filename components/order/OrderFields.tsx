import { translate, translateId } from '../../utils/browser/translate';
import { isUsable, type CorrectableField } from '../../utils/orders/correctOrder';
import { statusWords } from '../../utils/orders/fields/statusWords';
import type { Order, OrderItem, OrderStatus } from '../../utils/orders/types';
import { currentItem, currentOrder, orderAsFound } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { inquiryOf } from '../../utils/state/work';
import { Choice } from '../ui/Choice';

const TEXT_FIELDS: CorrectableField[] = [
  'orderNumber',
  'productName',
  'orderedAt',
  'option',
  'total',
  'seller',
  'courier',
  'trackingNumber',
];
const ESSENTIAL: CorrectableField[] = ['orderNumber', 'productName'];
const EXAMPLES = {
  orderedAt: 'order.exampleDate',
  total: 'order.exampleMoney',
  orderNumber: 'order.exampleNumber',
  trackingNumber: 'order.exampleNumber',
} as const;

/** Boxes to type in what was not found or was read wrongly. */
export function OrderFields({ onlyMissing }: { onlyMissing: boolean }) {
  const order = usePopup(currentOrder);
  const item = usePopup(currentItem);
  const corrections = usePopup(({ work }) => inquiryOf(work).corrections);
  const now = usePopup((state) => state.now);
  const correct = usePopup((state) => state.correct);
  const found = usePopup(orderAsFound);
  const foundItem = usePopup((state) => orderAsFound(state).items[state.work.item] ?? {});
  const fields = onlyMissing ? ESSENTIAL.filter((name) => !printed(name, found, foundItem)) : TEXT_FIELDS;

  return (
    <div class="order-fields">
      {fields.map((name) => {
        const text = corrections[name] ?? printed(name, order, item) ?? '';
        const usable = isUsable(name, text, now);
        const example = name in EXAMPLES ? EXAMPLES[name as keyof typeof EXAMPLES] : undefined;
        return (
          <label key={name} class="field">
            <span>{translateId('order', name)}</span>
            <input
              type="text"
              value={text}
              aria-invalid={!usable}
              data-testid={`correct-${name}`}
              onInput={(event) => correct(name, event.currentTarget.value)}
            />
            {!usable && example && (
              <span class="problem" role="alert">
                {translate('order.unusable', [translate(example)])}
              </span>
            )}
          </label>
        );
      })}
      {!onlyMissing && (
        <Choice
          label={translate('order.status')}
          value={item.status?.value ?? ''}
          options={[
            { id: '', text: translate('order.noStatus') },
            ...(Object.keys(statusWords) as OrderStatus[]).map((id) => ({
              id,
              text: translateId('orderStatus', id),
            })),
          ]}
          onChoose={(status) => correct('status', status)}
          testId="correct-status"
        />
      )}
    </div>
  );
}

function printed(name: CorrectableField, order: Order, item: OrderItem): string | undefined {
  const fields: Partial<Record<string, { text: string }>> = {
    ...order,
    ...item,
    items: undefined,
    site: undefined,
  };
  return fields[name]?.text;
}
