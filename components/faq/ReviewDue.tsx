import { translate } from '../../utils/browser/translate';
import { koreanDay } from '../../utils/hours/koreanTime';
import { isReviewDue } from '../../utils/sources/isReviewDue';
import { loadSources } from '../ui/Sources';
import { useLoaded } from '../ui/useLoaded';
import type { SourceId } from '../../utils/sources/sources';

/** Says so where a source of what is shown should have been read again by now. */
export function ReviewDue({ ids, now }: { ids: readonly SourceId[]; now: Date }) {
  const part = useLoaded(loadSources);
  if (part === null || part === 'failed') return null;
  const today = koreanDay(now) ?? '';
  if (!ids.some((id) => isReviewDue(part.sourceOf(id), today))) return null;
  return <p class="notice">{translate('problem.reviewDue')}</p>;
}
