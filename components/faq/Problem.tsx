import { useState } from 'preact/hooks';
import { translate, translateId } from '../../utils/browser/translate';
import { rankTopics } from '../../utils/inquiry/rankTopics';
import { currentItem, currentPlace, currentTopic } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { inquiryOf } from '../../utils/state/work';
import { Choice } from '../ui/Choice';
import { Later } from '../ui/Later';
import { SearchBox } from './SearchBox';
import { useMatches } from './useMatches';
import './faq.css';

// With their texts, which are fetched meanwhile: both are here soon after the first paint.
const answers = import('./Answers');
const loadAnswers = () => answers;

/** What it is about: the problem, one's own words for it, and the answers that may make an inquiry needless. */
export function Problem() {
  const place = usePopup(currentPlace);
  // Each item has words of its own, and a box that takes none over from another.
  return <ProblemOfItem key={place} />;
}

function ProblemOfItem() {
  const topic = usePopup(currentTopic);
  const status = usePopup((state) => currentItem(state).status?.value);
  const query = usePopup(({ work }) => inquiryOf(work).query);
  const { chooseTopic, search } = usePopup((state) => state);
  /** What was looked for when composing began; null where what stands in the box is. */
  const [held, setHeld] = useState<string | null>(null);
  const searched = held ?? query;
  const { found, prepare } = useMatches(searched);
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
        <SearchBox
          text={query}
          onType={search}
          onCompose={() => setHeld(searched)}
          onSettle={() => setHeld(null)}
          onOpen={prepare}
        />
      </div>
      <div class="answers">
        <Later load={loadAnswers}>{({ Answers }) => <Answers found={found} query={searched} />}</Later>
      </div>
    </section>
  );
}
