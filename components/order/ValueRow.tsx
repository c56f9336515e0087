import { translate } from '../../utils/browser/translate';
import type { Field } from '../../utils/orders/types';
import { CopyValue } from '../ui/CopyValue';
import { Mark } from './Mark';

interface Props {
  label: string;
  field: Field<unknown> | undefined;
  /** The field's value in words. */
  value: string | undefined;
  /** More of the same that is not copied. */
  behind?: Field<string[]> | undefined;
  testId?: string;
  /** Shown as not found where it is absent. */
  always?: boolean;
}

/** A label and its value, which a click copies. */
export function ValueRow({ label, field, value, behind, testId, always }: Props) {
  if (!value && !behind && !always) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value ? (
          <CopyValue label={label} value={value} testId={testId} />
        ) : (
          (always || !behind) && (
            <span class="absent" data-testid={testId}>
              {translate('order.notFound')}
            </span>
          )
        )}
        <Mark field={field} />
        {behind && <span class="behind">{behind.value.join(', ')}</span>}
        <Mark field={behind} />
      </dd>
    </div>
  );
}
