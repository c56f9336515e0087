import { translate } from '../../utils/browser/translate';
import { currentTopic } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { inquiryOf } from '../../utils/state/work';
import { askInDraft } from '../inquiry/askInDraft';

/** The way to an inquiry, in sight however many answers stand before it: it takes along what was typed. */
export function ToInquiry() {
  const topic = usePopup(currentTopic);
  const isSearched = usePopup(({ work }) => inquiryOf(work).query.trim() !== '');
  const takeSearchedWords = usePopup((state) => state.takeSearchedWords);
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
