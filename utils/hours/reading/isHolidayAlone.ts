import type { Token } from './types';

/** '대체공휴일': the public holidays without other days. */
export function isHolidayAlone(token: Token): boolean {
  return token.kind === 'days' && token.holiday && token.days.length === 0;
}
