import { translate } from '../../utils/browser/translate';

/** The room that order, problem and draft will take, while the page is being read. */
export function Skeleton() {
  return (
    <div role="status" data-testid="reading">
      <span class="screen-reader">{translate('reading')}</span>
      <div class="card skeleton for-order" />
      <div class="card skeleton for-problem" />
      <div class="card skeleton for-draft" />
    </div>
  );
}
