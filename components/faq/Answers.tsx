import { translate } from '../../utils/browser/translate';
import { usePopup } from '../../utils/state/usePopup';
import { FaqAnswer } from './FaqAnswer';
import { askInDraft } from './askInDraft';
import type { Matches } from './useMatches';

const AT_ONCE = 3;

interface Props {
  found: Matches;
  query: string;
}

/** The answers that fit, the best of them open; where none does, that is said. */
export function Answers({ found, query }: Props) {
  const language = usePopup((state) => state.interfaceLanguage);
  const takeSearchedWords = usePopup((state) => state.takeSearchedWords);
  const isSearched = query.trim() !== '';
  const matches = found.state === 'found' ? found.matches : [];
  const answers = matches.map((match, index) => (
    <FaqAnswer
      key={match.entry.id}
      match={match}
      language={language}
      open={index === 0}
      onAsk={() => askInDraft(() => takeSearchedWords(match.entry.topic))}
    />
  ));
  return (
    <div class="answers" aria-live="polite">
      {found.state === 'loading' && <p class="quiet">{translate('problem.loading')}</p>}
      {found.state === 'failed' && <p class="quiet">{translate('problem.failed')}</p>}
      {isSearched && matches[0]?.confident === false && <p class="quiet">{translate('problem.maybe')}</p>}
      {answers.slice(0, AT_ONCE)}
      {answers.length > AT_ONCE && (
        <details class="more">
          <summary class="quiet">{translate('problem.more')}</summary>
          {answers.slice(AT_ONCE)}
        </details>
      )}
      {found.state === 'found' && matches.length === 0 && <p class="quiet">{translate('problem.none')}</p>}
    </div>
  );
}
