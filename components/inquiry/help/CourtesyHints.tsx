import { translate, translateId } from '../../../utils/browser/translate';
import { findDiscourtesies } from '../../../utils/inquiry/courtesy/findDiscourtesies';
import type { CurrentDraft } from '../../../utils/state/selected';
import { currentRequest } from '../../../utils/state/selected';
import { ownNumbers } from '../../../utils/inquiry/privacy';
import { usePopup } from '../../../utils/state/usePopup';
import { useSettled } from '../../ui/useSettled';
import { useBodyChange, type BodyBox } from './useBodyChange';

/** What in the shopper's own wording could put its reader off, each with a mend. Nothing is forced. */
export function CourtesyHints({ draft, box }: { draft: CurrentDraft; box: BodyBox }) {
  const { order, channel, tone, language } = usePopup(currentRequest);
  const changeBody = useBodyChange(box);
  const isSettled = useSettled(draft.body) === draft.body;
  const found = isSettled
    ? findDiscourtesies({
        body: draft.body,
        language,
        channel,
        tone,
        orderNumber: order?.orderNumber?.value,
        keepNumbers: ownNumbers(order),
      })
    : [];
  return (
    <div role="status" data-testid="courtesy">
      {found.length > 0 && (
        <ul class="courtesy" aria-label={translate('courtesy.heading')}>
          {found.map(({ kind, found: words, mended }) => (
            <li key={kind}>
              {translateId('courtesy', kind)} {words && <q>{words}</q>}{' '}
              <button
                type="button"
                class="link"
                data-testid={`mend-${kind}`}
                onClick={() => changeBody(mended)}
              >
                {translateId('courtesyMend', kind)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
