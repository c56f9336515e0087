import { translate, translateId } from '../../utils/browser/translate';
import { useKept } from '../../utils/state/useKept';
import { useSettings } from '../../utils/state/useSettings';

/** Where the last change was kept, said where the shopper looks whichever part was changed. */
export function SavedLine() {
  const { keptIn, choose } = useSettings((state) => state);
  const isRefused = useKept(({ unsaved }) => unsaved.length > 0);
  return (
    <p class="saved" role="status" data-testid="saved">
      {keptIn && (
        <span class={keptIn === 'sync' || keptIn === 'here' ? '' : 'notice'}>
          {translateId('keptIn', keptIn)}
        </span>
      )}
      {keptIn === 'nowhere' && (
        <button type="button" onClick={() => void choose({})}>
          {translate('options.saveAgain')}
        </button>
      )}
      {isRefused && <span class="notice">{translate('records.unsaved')}</span>}
    </p>
  );
}
