import { translate } from '../../utils/browser/translate';
import { currentDraft } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { DraftChoices } from './DraftChoices';
import { DraftText } from './DraftText';
import './inquiry.css';

/** The message: whom it goes to and how it sounds, and its text, ready to copy and open to every change. */
export function InquiryDraft() {
  const draft = usePopup(currentDraft);
  const writerFailed = usePopup((state) => state.writerFailed);
  return (
    <section class="card draft" aria-label={translate('draft.heading')}>
      <DraftChoices />
      {draft ? (
        <DraftText draft={draft} />
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
