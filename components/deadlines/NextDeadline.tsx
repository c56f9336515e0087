import { translate, translateId } from '../../utils/browser/translate';
import type { Deadline } from '../../utils/deadlines/types';
import { daysBetween } from '../../utils/hours/calendarDays';
import { koreanDay } from '../../utils/hours/koreanTime';
import { currentOrder } from '../../utils/state/selected';
import { usePopup } from '../../utils/state/usePopup';
import { SourceNote } from '../ui/SourceNote';
import { useLoaded } from '../ui/useLoaded';
import './deadline.css';

// The rules are a chunk of their own, fetched while the page is being read.
const rules = import('../../utils/deadlines/findDeadlines');
const loadRules = () => rules;

/** One line: the nearest day that matters for the item, with its source behind it. */
export function NextDeadline() {
  const loaded = useLoaded(loadRules);
  const order = usePopup(currentOrder);
  const item = usePopup((state) => state.work.item);
  const now = usePopup((state) => state.now);
  const nearest = loaded && loaded !== 'failed' ? loaded.findDeadlines(order, item, now)[0] : undefined;
  return nearest ? <DeadlineLine deadline={nearest} now={now} /> : null;
}

function DeadlineLine({ deadline, now }: { deadline: Deadline; now: Date }) {
  return (
    <details class="deadline">
      <summary data-testid="next-deadline">
        <span class="screen-reader">{translate('deadline.heading')}: </span>
        {deadlineWords(deadline, now)}
        {!deadline.sure && (
          <span class="tag" title={translate('deadline.unsureTitle')}>
            {translate('deadline.unsure')}
          </span>
        )}
      </summary>
      <p lang="ko">{deadline.rule}</p>
      <SourceNote sources={deadline.sources ?? []} now={now} />
    </details>
  );
}

function deadlineWords({ id, due }: Deadline, now: Date): string {
  const label = translateId('deadlines', id);
  const [, month, day] = due.split('-').map(Number);
  const date = `${month}/${day}`;
  const left = daysBetween(koreanDay(now) ?? due, due);
  if (left === 0) return translate('deadline.today', [label, date]);
  return left > 0
    ? translate('deadline.left', left, [label, String(left), date])
    : translate('deadline.past', -left, [label, String(-left), date]);
}
