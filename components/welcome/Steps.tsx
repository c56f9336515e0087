import { buttonKeys } from '../../utils/browser/ownButton';
import { translate } from '../../utils/browser/translate';
import { useLoaded } from '../ui/useLoaded';

/** The way from an order page to a sent inquiry, and the way to try it. */
export function Steps() {
  const keys = useLoaded(buttonKeys);
  return (
    <>
      <ol>
        <li>
          {translate('welcome.click')}{' '}
          {keys && (
            <>
              {translate('welcome.keys')}: <kbd>{keys}</kbd>
            </>
          )}
        </li>
        <li>{translate('welcome.check')}</li>
        <li>{translate('welcome.send')}</li>
      </ol>
      <p>
        <button type="button" class="main" onClick={toDraft}>
          {translate('welcome.try')}
        </button>
      </p>
    </>
  );
}

/** Where a click on an order page puts the focus, too. */
function toDraft(): void {
  document.querySelector<HTMLElement>('[data-testid=copy-draft]')?.focus();
}
