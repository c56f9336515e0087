import { translate } from '../../utils/browser/translate';
import { koreanDay } from '../../utils/hours/koreanTime';
import { isReviewDue } from '../../utils/sources/isReviewDue';
import type { Source } from '../../utils/sources/types';

/** Where a statement comes from, when that was read, and whether it should be read again by now. */
export function SourceNote({ sources, now }: { sources: Source[]; now: Date }) {
  const today = koreanDay(now) ?? '';
  return (
    <ul class="sources" aria-label={translate('source')}>
      {sources.map((source) => (
        <li key={source.title}>
          {source.link ? (
            <a href={source.link} target="_blank" rel="noreferrer">
              <span lang="ko">{source.title}</span>
              <span class="screen-reader"> ({translate('opensInNewTab')})</span>
            </a>
          ) : (
            <span lang="ko">{source.title}</span>
          )}{' '}
          {source.collected && `· ${translate('sourceCollected', [source.collected])} `}·{' '}
          {translate('sourceRead', [source.readOn, source.reviewBy])}
          {isReviewDue(source, today) && <strong> {translate('reviewDue')}</strong>}
        </li>
      ))}
    </ul>
  );
}
