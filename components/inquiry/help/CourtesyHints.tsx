import { translate, translateId } from '../../../utils/browser/translate';
import type { DiscourtesyKind } from '../../../utils/inquiry/courtesy/types';
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
  const settled = useSettled(draft.body);
  const hintsFor = (body: string) =>
    findDiscourtesies({
      body,
      language,
      channel,
      tone,
      orderNumber: order?.orderNumber?.value,
      keepNumbers: ownNumbers(order),
    });
  const found = hintsFor(settled);

  /** Of what stands there now: the hint may be of a moment ago. */
  function mend(kind: DiscourtesyKind): void {
    const now = hintsFor(draft.body).find((one) => one.kind === kind);
    if (now) changeBody(now.mended);
  }

  return (
    <div role="status" data-testid="courtesy">
      {found.length > 0 && (
        <ul class="courtesy" aria-label={translate('courtesy.heading')}>
          {found.map(({ kind, found: words }) => (
            <li key={kind}>
              {translateId('courtesy', kind)} {words && <q>{words}</q>}{' '}
              <button type="button" class="link" data-testid={`mend-${kind}`} onClick={() => mend(kind)}>
                {translateId('courtesyMend', kind)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
