import { translate } from '../../utils/browser/translate';
import { currentDraft } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { Later } from '../ui/Later';
import { DraftChoices } from './DraftChoices';
import './inquiry.css';

// With what drafts, which is fetched meanwhile.
const draftText = import('./DraftText');
const loadDraftText = () => draftText;

/** The message: whom it goes to and how it sounds, and its text, ready to copy and open to every change. */
export function InquiryDraft() {
  const draft = usePopup(currentDraft);
  const writerFailed = usePopup((state) => state.writerFailed);
  return (
    <section class="card draft" aria-label={translate('draft.heading')}>
      <DraftChoices />
      {draft ? (
        <Later load={loadDraftText}>{({ DraftText }) => <DraftText draft={draft} />}</Later>
      ) : writerFailed ? (
        <p class="notice" role="alert">
          {translate('sectionFailed')}
        </p>
      ) : (
        <div class="draft-room" />
      )}
    </section>
  );
}
