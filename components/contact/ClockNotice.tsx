import { translateId } from '../../utils/browser/translate';
import { clockDoubt } from '../../utils/orders/clockDoubt';
import { currentOrder } from '../../utils/state/selected';
import { useKept } from '../../utils/state/useKept';
import { usePopup } from '../../utils/state/usePopup';

/** Says so where the computer's clock is likely to be wrong: every day and hour shown hangs on it. */
export function ClockNotice() {
  const { now, seenUntil } = usePopup((state) => state);
  const order = usePopup(currentOrder);
  const seenBefore = useKept((state) => state.seenBefore);
  const doubt = clockDoubt(now, [seenBefore, seenUntil], order);
  return doubt ? (
    <p class="notice" role="alert" data-testid="clock-notice">
      {translateId('clock', doubt)}
    </p>
  ) : null;
}
