import { clock } from '../../utils/browser/openingWords';
import { koreanParts } from '../../utils/hours/koreanTime';

/** "11/16 10:05": when a record began, in Korea; the text itself where it is no time. */
export function recordWords(instant: string): string {
  const at = new Date(instant);
  const parts = koreanParts(at);
  return parts ? `${parts.month}/${parts.dayOfMonth} ${clock(at)}` : instant;
}
