import { useEffect } from 'preact/hooks';
import { markDaysLeft } from '../../utils/browser/daysLeftBadge';
import { koreanDay } from '../../utils/hours/koreanTime';
import { interfaceLanguage, translate } from '../../utils/browser/translate';
import type { Deadline } from '../../utils/deadlines/types';
import { currentOrder, currentPlace } from '../../utils/state/selected';
import { useKept } from '../../utils/state/useKept';
import { usePopup } from '../../utils/state/usePopup';
import { Later } from '../ui/Later';
import { SourceNote } from '../ui/SourceNote';
import { useLoaded } from '../ui/useLoaded';
import { deadlineWords } from './deadlineWords';
import { ScanSilence } from './ScanSilence';
import './deadline.css';

// The rules are a chunk of their own, fetched while the page is being read.
const rules = import('../../utils/deadlines/laterDeadlines');
const loadRules = () => rules;
const loadAskedDay = () => import('./AskedDay');

/** One line: the nearest day that matters for the item, with its source and the others behind it. */
export function NextDeadline() {
  const loaded = useLoaded(loadRules);
  const order = usePopup(currentOrder);
  const item = usePopup((state) => state.work.item);
  const now = usePopup((state) => state.now);
  const ownHolidays = useKept((state) => state.ownHolidays);
  if (!loaded || loaded === 'failed') return null;
  const { findDeadlines, askedDay } = loaded;
  const [nearest, ...others] = findDeadlines(order, item, now, ownHolidays);
  const asked = nearest ? null : askedDay(order, item);
  return (
    <>
      {nearest && <DeadlineLine nearest={nearest} others={others} now={now} />}
      {asked && <Later load={loadAskedDay}>{({ AskedDay }) => <AskedDay key={asked} name={asked} />}</Later>}
      <ScanSilence />
      <DaysOnBadge deadlines={nearest ? [nearest, ...others] : []} now={now} />
    </>
  );
}

function DeadlineLine({ nearest, others, now }: { nearest: Deadline; others: Deadline[]; now: Date }) {
  return (
    <details class="deadline">
      <summary data-testid="next-deadline">
        <span class="screen-reader">{translate('deadline.heading')}: </span>
        {deadlineWords(nearest, now)}
        <Expected deadline={nearest} />
      </summary>
      <Rule deadline={nearest} />
      {others.length > 0 && (
        <ul class="others" aria-label={translate('deadline.others')}>
          {others.map((deadline) => (
            <li key={deadline.id}>
              {deadlineWords(deadline, now)}
              <Expected deadline={deadline} />
              <Rule deadline={deadline} />
            </li>
          ))}
        </ul>
      )}
      <SourceNote sources={sourcesOf([nearest, ...others])} now={now} />
    </details>
  );
}

/** The rule in the interface's language; its source stands below. */
function Rule({ deadline: { rule, wording } }: { deadline: Deadline }) {
  return <p>{wording?.[interfaceLanguage()] ?? rule}</p>;
}

function Expected({ deadline: { sure } }: { deadline: Deadline }) {
  if (sure) return null;
  return (
    <span class="tag" title={translate('deadline.unsureTitle')}>
      {translate('deadline.unsure')}
    </span>
  );
}

/** The days left until the next of them, on the toolbar of the page that gave the order, while there are few. */
function DaysOnBadge({ deadlines, now }: { deadlines: Deadline[]; now: Date }) {
  const isHere = usePopup(({ answer }) => answer?.kind === 'read' && !answer.earlier);
  const place = usePopup(currentPlace);
  const today = koreanDay(now) ?? '';
  const due = deadlines.find((deadline) => deadline.due >= today)?.due ?? null;
  useEffect(() => {
    if (isHere) markDaysLeft(due, today).catch(() => {});
  }, [isHere, due, today, place]);
  return null;
}

function sourcesOf(deadlines: Deadline[]) {
  const sources = deadlines.flatMap((deadline) => deadline.sources ?? []);
  return sources.filter(({ title }, index) => sources.findIndex((one) => one.title === title) === index);
}
