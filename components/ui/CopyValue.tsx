import { translate } from '../../utils/browser/translate';
import { useCopied } from './useCopied';

interface Props {
  /** What the value is, e.g. "주문번호". */
  label: string;
  value: string;
  testId?: string;
}

/** A value that a click copies. */
export function CopyValue({ label, value, testId }: Props) {
  const [copied, copy] = useCopied();
  return (
    <button
      type="button"
      class="copy-value"
      title={translate('order.copyValue', [label])}
      onClick={() => void copy(value)}
    >
      <span data-testid={testId}>{value}</span>
      <span class="copy-mark" aria-hidden="true" />
      <span role="status" class="copied">
        {copied ? translate('copied') : ''}
      </span>
    </button>
  );
}
