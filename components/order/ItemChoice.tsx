import { translate, translateId } from '../../utils/browser/translate';
import { usePopup } from '../../utils/state/usePopup';
import { Choice } from '../ui/Choice';

/** Which of several ordered products it is about; nothing where there is only one. */
export function ItemChoice() {
  const orders = usePopup((state) => state.orders);
  const chosen = usePopup(({ orderIndex, work }) => `${orderIndex}.${work.item}`);
  const chooseItem = usePopup((state) => state.chooseItem);
  const options = orders.flatMap((order, orderIndex) =>
    order.items.map(({ productName, option, status }, item) => ({
      id: `${orderIndex}.${item}`,
      text: [
        productName?.value ?? translate('order.notFound'),
        option?.value,
        status && translateId('orderStatus', status.value),
      ]
        .filter(Boolean)
        .join(' · '),
    })),
  );
  if (options.length < 2) return null;
  return (
    <Choice
      label={translate('order.choose')}
      value={chosen}
      options={options}
      onChoose={(id) => {
        const [orderIndex = 0, item = 0] = id.split('.').map(Number);
        void chooseItem(orderIndex, item);
      }}
      testId="item"
    />
  );
}
