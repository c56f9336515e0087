import { translate, translateId } from '../../utils/browser/translate';
import { rankTopics } from '../../utils/inquiry/rankTopics';
import { currentItem, currentTopic } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { inquiryOf } from '../../utils/state/work';
import { Choice } from '../ui/Choice';
import { Answers } from './Answers';
import { SearchBox } from './SearchBox';
import { useMatches } from './useMatches';
import './faq.css';

/** What it is about: the problem, one's own words for it, and the answers that may make an inquiry needless. */
export function Problem() {
  const topic = usePopup(currentTopic);
  const status = usePopup((state) => currentItem(state).status?.value);
  const query = usePopup(({ work }) => inquiryOf(work).query);
  const { chooseTopic, search } = usePopup((state) => state);
  const { found, prepare } = useMatches(query);
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
        <SearchBox query={query} onSearch={search} onOpen={prepare} />
      </div>
      <Answers found={found} query={query} />
    </section>
  );
}
