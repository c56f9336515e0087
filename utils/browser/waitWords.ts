import { roundedWait } from '../wait/roundedWait';
import type { WaitEstimate } from '../wait/types';
import { translate } from './translate';

/** The range in words: "약 1~17분". */
export function waitWords(estimate: WaitEstimate): string {
  const { lowMinutes, highMinutes } = roundedWait(estimate);
  return lowMinutes === highMinutes
    ? translate('status.minutesSame', [String(lowMinutes)])
    : translate('status.minutes', [String(lowMinutes), String(highMinutes)]);
}
