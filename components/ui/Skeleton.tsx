import { translate } from '../../utils/browser/translate';
import './skeleton.css';

/** Order, problem and draft as they will stand, while the page is being read. */
export function Skeleton() {
  return (
    <>
      <p class="screen-reader" role="status" data-testid="reading">
        {translate('reading')}
      </p>
      <div class="card order skeleton" aria-hidden="true">
        <div class="blank line short" />
        <div class="blank line" />
        <div class="blank line" />
        <div class="blank line short" />
      </div>
      <div class="card skeleton" aria-hidden="true">
        <div class="blank control" />
        <div class="answers">
          <div class="blank line" />
          <div class="blank line" />
          <div class="blank line short" />
        </div>
      </div>
      <div class="card draft skeleton" aria-hidden="true">
        <div class="blank control" />
        <div class="blank control" />
        <div class="blank text" />
      </div>
    </>
  );
}
