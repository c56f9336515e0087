import type { Source } from './types';

/** Whether a source should have been read again by the Korean day `today` (yyyy-mm-dd). */
export function isReviewDue(source: Pick<Source, 'reviewBy'>, today: string): boolean {
  return today > source.reviewBy;
}
