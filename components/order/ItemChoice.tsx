import { translate, translateId } from '../../utils/browser/translate';
import { currentOrder } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { Choice } from '../ui/Choice';

/** Which of an order's products it is about; nothing where there is only one. */
export function ItemChoice() {
  const { items } = usePopup(currentOrder);
  const chosen = usePopup(({ work }) => String(work.item));
  const orderIndex = usePopup((state) => state.orderIndex);
  const chooseItem = usePopup((state) => state.chooseItem);
  if (items.length < 2) return null;
  return (
    <Choice
      label={translate('choice.item')}
      value={chosen}
      options={items.map(({ productName, option, status }, item) => ({
        id: String(item),
        text: [
          productName?.value ?? translate('order.notFound'),
          option?.value,
          status && translateId('orderStatus', status.value),
        ]
          .filter(Boolean)
          .join(' · '),
      }))}
      onChoose={(item) => void chooseItem(orderIndex, Number(item))}
      testId="item"
    />
  );
}
