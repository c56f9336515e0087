import { translate } from '../../utils/browser/translate';
import type { Field } from '../../utils/orders/types';
import { usePopup } from '../../utils/state/usePopup';

/** Says of a value that it is not simply what the page prints: weakly read, typed, or filled in from a pasted text. */
export function Mark({ field }: { field: Field<unknown> | undefined }) {
  const isPage = usePopup(({ answer }) => answer?.kind === 'read');
  if (!field) return null;
  if (!field.sure)
    return (
      <span class="tag" title={translate('order.unsureTitle')}>
        {translate('order.unsure')}
      </span>
    );
  if (field.from === 'typed') return <span class="tag by-shopper">{translate('order.typed')}</span>;
  // Where there is no page everything is pasted.
  if (field.from === 'pasted' && isPage)
    return <span class="tag by-shopper">{translate('order.pasted')}</span>;
  return null;
}
