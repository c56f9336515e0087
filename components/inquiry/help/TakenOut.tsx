import { translate, translateId } from '../../../utils/browser/translate';
import type { CurrentDraft } from '../../../utils/state/selected';
import { currentChannel } from '../../../utils/state/selected';
import { usePopup } from '../../../utils/state/usePopup';

/** What was taken out of the shopper's words, word for word: only the shopper sees it here. */
export function TakenOut({ draft }: { draft: CurrentDraft }) {
  const isPublic = usePopup(currentChannel) === 'product-qna';
  const { masked = [] } = draft;
  if (masked.length === 0) return null;
  const isLater = isPublic && draft.edited;
  return (
    <div class="notice" role="status" data-testid="taken-out">
      <p>{translate(isLater ? 'help.takenOnCopy' : isPublic ? 'help.takenInPublic' : 'help.taken')}</p>
      <ul>
        {[...new Map(masked.map((part) => [part.text, part])).values()].map(({ kind, text }) => (
          <li key={text}>
            {translateId('masked', kind)}: <s>{text}</s>
          </li>
        ))}
      </ul>
    </div>
  );
}
