import { arrivalAfterDay, dayLabels, type DayField } from './dayLabels';
import { textKey } from './fields/foldText';
import type { Finding } from './finding';

const DAY_LABELS = Object.entries(dayLabels) as [DayField, RegExp][];

export interface ToldDay extends Omit<Finding, 'field'> {
  day: DayField;
}

/** The days that status notes tell, and which day of the item's history each is. */
export function noteDays(findings: Finding[]): ToldDay[] {
  return findings.flatMap(({ field, text, ...rest }) => {
    // A status may have its day behind it: "배송중 · 11/21(토) 도착 예정".
    if (field !== 'statusNote' && field !== 'status') return [];
    const label = textKey(text.slice(0, text.search(/\d/)).replace(/[:：]\s*$/, ''));
    const told = DAY_LABELS.find(([, words]) => words.test(label))?.[0];
    const day = told ?? (arrivalAfterDay.test(text) && !text.includes('어제') ? 'expectedOn' : undefined);
    return day ? [{ ...rest, text, day }] : [];
  });
}
