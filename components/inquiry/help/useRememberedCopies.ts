import { useEffect } from 'preact/hooks';
import type { RememberedOrder } from '../../../utils/kept/types';
import { itemKey, withCopies } from '../../../utils/state/rememberedOrders';
import { useKept } from '../../../utils/state/useKept';
import { usePopup } from '../../../utils/state/usePopup';
import { inquiryOf } from '../../../utils/state/work';

/** Adds what was copied about a remembered order to what is kept of it. */
export function useRememberedCopies(key: string | null, remembered: RememberedOrder | undefined): void {
  const change = useKept((state) => state.change);
  const item = usePopup(({ work }) => itemKey(work));
  const copied = usePopup(({ work }) => inquiryOf(work).copied);
  const isNew = remembered !== undefined && withCopies(remembered, copied, item) !== remembered;
  useEffect(() => {
    if (!isNew || key === null) return;
    void change(({ orders }) => {
      const order = orders[key];
      return order ? { orders: { ...orders, [key]: withCopies(order, copied, item) } } : {};
    });
  }, [isNew, key, copied, item, change]);
}
