import { translate, translateId } from '../../utils/browser/translate';
import type { PasteOutcome } from '../../utils/state/pasteOutcome';
import { usePopup } from '../../utils/state/usePopup';
import { OrderSummary } from './OrderSummary';

/** What became of a pasted text; where it holds several orders that may be this one, which of them it is. */
export function PasteResult() {
  const outcome = usePopup((state) => state.pasteOutcome);
  const isPage = usePopup(({ answer }) => answer?.kind === 'read');
  const fillFromPasted = usePopup((state) => state.fillFromPasted);
  const failed = outcome?.kind === 'nothing-found' || outcome?.kind === 'other-order';
  const words = outcome ? outcomeWords(outcome, isPage) : '';
  return (
    <>
      <p role="status" class="paste-result" data-testid="paste-result">
        {failed ? '' : words}
      </p>
      {failed && (
        <p class="problem" role="alert">
          {words}
        </p>
      )}
      {outcome?.kind === 'choose' && (
        <ul class="pasted-orders">
          {outcome.orders.map((order) => (
            <li key={order.orderNumber?.value}>
              <button type="button" data-testid="pasted-order" onClick={() => void fillFromPasted(order)}>
                <OrderSummary order={order} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function outcomeWords(outcome: PasteOutcome, isPage: boolean): string {
  switch (outcome.kind) {
    case 'nothing-found':
      return translate(isPage ? 'paste.nothingToFill' : 'paste.nothingFound');
    case 'other-order':
      return translate('paste.otherOrder');
    case 'nothing-new':
      return translate('paste.nothingNew');
    case 'choose':
      return translate('paste.choose');
    case 'taken':
      return translate('paste.taken', outcome.orders, [String(outcome.orders)]);
    case 'filled':
      return outcome.fields.length > 0
        ? translate('paste.filled', [
            outcome.fields.map((name) => translateId('orderField', name)).join(', '),
          ])
        : translate('paste.filledOthers');
  }
}
