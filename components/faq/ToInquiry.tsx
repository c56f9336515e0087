import { translate } from '../../utils/browser/translate';
import { currentTopic } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { inquiryOf } from '../../utils/state/work';
import { useDraftInSight } from './useDraftInSight';
import { askInDraft } from '../inquiry/askInDraft';

/** The way to a draft that answers or boxes have pushed out of sight: it takes along what was typed. */
export function ToInquiry() {
  const topic = usePopup(currentTopic);
  const isSearched = usePopup(({ work }) => inquiryOf(work).query.trim() !== '');
  const takeSearchedWords = usePopup((state) => state.takeSearchedWords);
  const isInSight = useDraftInSight() && !isSearched;
  if (isInSight) return null;
  return (
    <div class="to-inquiry">
      <button
        type="button"
        data-testid="use-words"
        onClick={() => askInDraft(() => isSearched && takeSearchedWords(topic))}
      >
        {isSearched ? translate('problem.useWordsHint') : translate('problem.askNow')}
      </button>
    </div>
  );
}
