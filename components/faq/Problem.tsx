import { useMemo } from 'preact/hooks';
import { translate, translateId } from '../../utils/browser/translate';
import { rankTopics } from '../../utils/inquiry/rankTopics';
import { currentItem, currentOrder, currentTopic, isNaverOrder } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { inquiryOf } from '../../utils/state/work';
import { Choice } from '../ui/Choice';
import { FaqAnswer } from './FaqAnswer';
import { useLoaded } from '../ui/useLoaded';
import './faq.css';

const loadFaq = () => import('../../utils/faq/findMatches');
const BY_STATUS = 5;
const AT_ONCE = 3;
const BY_WORDS = 3;

/** What it is about: the problem, one's own words for it, and the answers that may make an inquiry needless. */
export function Problem() {
  const topic = usePopup(currentTopic);
  const status = usePopup((state) => currentItem(state).status?.value);
  const naver = usePopup((state) => isNaverOrder(currentOrder(state)));
  const query = usePopup(({ work }) => inquiryOf(work).query);
  const { chooseTopic, search, takeSearchedWords } = usePopup((state) => state);
  const faq = useLoaded(loadFaq);
  const matches = useMemo(() => {
    if (!faq || faq === 'failed') return [];
    return faq.findMatches(query, { status, naver }, query.trim() ? BY_WORDS : BY_STATUS);
  }, [faq, query, status, naver]);

  function ask(topicOfAnswer = topic): void {
    takeSearchedWords(topicOfAnswer);
    document.querySelector<HTMLElement>('[data-testid="draft-body"]')?.focus();
  }

  const answers = matches.map(({ entry }) => (
    <FaqAnswer key={entry.id} entry={entry} onAsk={() => ask(entry.topic)} />
  ));

  return (
    <section class="card problem-section" aria-label={translate('problem.heading')}>
      <div class="ask">
        <Choice
          label={translate('problem.heading')}
          value={topic}
          options={rankTopics(status).map((id) => ({ id, text: translateId('topics', id) }))}
          onChoose={chooseTopic}
          testId="topic"
          quiet
        />
        <input
          type="search"
          data-testid="faq-search"
          aria-label={translate('problem.search')}
          placeholder={translate('problem.search')}
          value={query}
          onInput={(event) => search(event.currentTarget.value)}
        />
      </div>
      <div class="answers" aria-live="polite">
        {faq === null && <p class="quiet">{translate('problem.loading')}</p>}
        {faq === 'failed' && <p class="quiet">{translate('problem.failed')}</p>}
        {matches.length > 0 && !matches[0]?.confident && query.trim() !== '' && (
          <p class="quiet">{translate('problem.maybe')}</p>
        )}
        {answers.slice(0, AT_ONCE)}
        {answers.length > AT_ONCE && (
          <details class="more">
            <summary class="quiet">{translate('problem.more')}</summary>
            {answers.slice(AT_ONCE)}
          </details>
        )}
        {faq && faq !== 'failed' && matches.length === 0 && <p class="quiet">{translate('problem.none')}</p>}
      </div>
      {query.trim() !== '' && (
        <button type="button" class="use-words" data-testid="use-words" onClick={() => ask()}>
          {translate('problem.useWordsHint')}
        </button>
      )}
    </section>
  );
}
