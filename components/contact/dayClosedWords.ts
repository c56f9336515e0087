import { translate } from '../../utils/browser/translate';
import type { OpeningState } from '../../utils/hours/types';

/** "추석", "주말", "임시 휴무": why nobody is there on a day. */
export function dayClosedWords({ reason, holiday }: Pick<OpeningState, 'reason' | 'holiday'>): string {
  if (reason === 'holiday' && holiday) return holiday;
  if (reason === 'weekend') return translate('better.weekend');
  return translate(reason === 'closed-notice' ? 'better.notice' : 'better.dayOff');
}
