import { translate } from '../../utils/browser/translate';

interface Props {
  /** What is removed, where "remove" stands more than once. */
  label?: string;
  onRemove(): void;
}

/** Takes back one thing that the shopper gave. */
export function RemoveButton({ label, onRemove }: Props) {
  return (
    <button type="button" class="link quiet" aria-label={label} onClick={onRemove}>
      {translate('remove')}
    </button>
  );
}
