import { translate } from '../../../utils/browser/translate';
import { alignedDraft } from '../../../utils/inquiry/alignedDraft';
import { isForeign } from '../../../utils/inquiry/isForeign';
import { meaningOf } from '../../../utils/inquiry/meaningOf';
import { englishGloss } from '../../../utils/inquiry/sentences/en/gloss';
import { korean } from '../../../utils/inquiry/sentences/ko/korean';
import { currentRequest } from '../../../utils/state/selected';
import type { CurrentDraft } from '../../../utils/state/selected';
import { usePopup } from '../../../utils/state/usePopup';

/** The message sentence by sentence, each with its meaning; what the shopper wrote stands as it is. */
export function Meaning({ draft }: { draft: CurrentDraft }) {
  const request = usePopup(currentRequest);
  const pieces = meaningOf(draft.body, alignedDraft(request, korean, englishGloss));
  const isQuoted = isForeign(request.details ?? '', korean);
  return (
    <details class="meaning" open data-testid="meaning">
      <summary>{translate('help.meaning')}</summary>
      {isQuoted && <p class="notice">{translate('help.quoted')}</p>}
      <dl>
        {[...new Map(pieces.map((piece) => [`${piece.id} ${piece.text}`, piece]))].map(
          ([key, { text, meaning }]) => (
            <div key={key}>
              <dt lang="ko">{text}</dt>
              <dd>{meaning ?? <span class="quiet">{translate('help.asTyped')}</span>}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  );
}
