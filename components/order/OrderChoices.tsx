import { usePopup } from '../../utils/state/usePopup';
import { ItemChoice } from './ItemChoice';
import { OrderChoice } from './OrderChoice';
import './order-forms.css';

/** Which of several orders, and which of its products. */
export function OrderChoices() {
  const several = usePopup(({ orders }) => orders.length > 1);
  return (
    <>
      {several && <OrderChoice />}
      <ItemChoice />
    </>
  );
}
