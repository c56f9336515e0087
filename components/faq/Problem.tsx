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

  return (
    <section class="card problem-section" aria-label={translate('problem.heading')}>
      <Choice
        label={translate('problem.heading')}
        value={topic}
        options={rankTopics(status).map((id) => ({ id, text: translateId('topics', id) }))}
        onChoose={chooseTopic}
        testId="topic"
      />
      <div class="search">
        <input
          type="search"
          data-testid="faq-search"
          aria-label={translate('problem.search')}
          placeholder={translate('problem.search')}
          value={query}
          onInput={(event) => search(event.currentTarget.value)}
        />
        <button
          type="button"
          data-testid="use-words"
          title={translate('problem.useWordsHint')}
          disabled={query.trim() === ''}
          onClick={() => ask()}
        >
          {translate('problem.useWords')}
        </button>
      </div>
      <div class="answers" aria-live="polite">
        {faq === null && <p class="quiet">{translate('problem.loading')}</p>}
        {faq === 'failed' && <p class="quiet">{translate('problem.failed')}</p>}
        {matches.length > 0 && !matches[0]?.confident && query.trim() !== '' && (
          <p class="quiet">{translate('problem.maybe')}</p>
        )}
        {matches.map(({ entry }) => (
          <FaqAnswer key={entry.id} entry={entry} onAsk={() => ask(entry.topic)} />
        ))}
        {faq && faq !== 'failed' && matches.length === 0 && <p class="quiet">{translate('problem.none')}</p>}
      </div>
    </section>
  );
}
