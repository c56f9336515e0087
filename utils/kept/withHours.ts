import { koreanDay } from '../hours/koreanTime';
import type { Kept } from './types';

/** With a text as the hours of that seller, as of today; without them where there is no text. */
export function withHours(
  sellerHours: Kept['sellerHours'],
  key: string,
  text: string,
  confirmed: boolean,
): Kept['sellerHours'] {
  const { [key]: _before, ...others } = sellerHours;
  const keptOn = koreanDay(new Date());
  return text.trim() ? { ...others, [key]: { text, confirmed, ...(keptOn && { keptOn }) } } : others;
}
