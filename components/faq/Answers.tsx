import { translate } from '../../utils/browser/translate';
import { usePopup } from '../../utils/state/usePopup';
import { FaqAnswer } from './FaqAnswer';
import { askInDraft } from '../inquiry/askInDraft';
import type { Matches } from './useMatches';

/** Lines above the draft, which is to be seen without scrolling. */
const AT_ONCE = 2;
const AT_ONCE_BY_WORDS = 3;

interface Props {
  found: Matches;
  query: string;
}

/** The answers that fit, each a line that opens; where none does, that is said. */
export function Answers({ found, query }: Props) {
  const language = usePopup((state) => state.interfaceLanguage);
  const takeSearchedWords = usePopup((state) => state.takeSearchedWords);
  const isSearched = query.trim() !== '';
  const atOnce = isSearched ? AT_ONCE_BY_WORDS : AT_ONCE;
  const { state, matches } = found;
  const answers = matches.map((match, index) => (
    <FaqAnswer
      key={match.entry.id}
      match={match}
      language={language}
      // Looked for in words, the best is read first; else the draft is in sight, and each answer one click away.
      open={isSearched && index === 0}
      onAsk={() => askInDraft(() => takeSearchedWords(match.entry.topic))}
    />
  ));
  return (
    <>
      <p class={state === 'found' && matches.length > 0 ? 'screen-reader' : 'quiet'} role="status">
        {said(found)}
      </p>
      {isSearched && matches[0]?.confident === false && <p class="quiet">{translate('problem.maybe')}</p>}
      {answers.slice(0, atOnce)}
      {answers.length > atOnce && (
        <details class="more">
          <summary class="quiet">{translate('problem.more', [String(answers.length - atOnce)])}</summary>
          {answers.slice(atOnce)}
        </details>
      )}
    </>
  );
}

/** What a screen reader hears of a search: not the answers themselves, which would be read out at every letter. */
function said({ state, matches }: Matches): string {
  if (state === 'loading') return translate('problem.loading');
  if (state === 'failed') return translate('problem.failed');
  return matches.length === 0 ? translate('problem.none') : translate('problem.found', [matches.length]);
}
