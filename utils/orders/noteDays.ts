import { dayLabels, type DayField } from './dayLabels';
import { textKey } from './fields/foldText';
import type { Finding } from './finding';
import type { OrderStatus } from './types';

const DAY_LABELS = Object.entries(dayLabels) as [DayField, RegExp][];
const DAY =
  /(?:20)?\d{0,4}\s*[.\-/년]?\s*\d{1,2}\s*[.\-/월]\s*\d{1,2}\s*[.일]?\s*(?:\([^)]{1,3}\))?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?|(?:오늘|내일|모레|어제)\s*(?:\([^)]{1,12}\))?|[A-Z][a-z]{2,8}\.? \d|\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2}/u;
/** Between a day and what it is the day of: "11/25(수)까지 발송 예정", "내일(금) 새벽 도착 보장". */
const BETWEEN = /^(?:까지|에|새벽|오전|오후|이내|이전|중|에는?|,|·|-)+/;
const ENDED = /(?:되었|했|하였|됐)습니다[.!]?$/;
const ENDING = /(?:(?:되었|했|하였|됐)습니다|됨|이에요|예요|입니다)[.!]?$/;
const CLAIM = /^(?:cancel|return|exchang)/;
const ARRIVAL = /^도착[.!]?$/;

export interface ToldDay extends Omit<Finding, 'field'> {
  day: DayField;
}

/**
 * The days that status notes tell, and which day of the item's history each is: by the words before the day, else by
 * those behind it. A bare "11/17(화) 도착" is the day of delivery once that is over.
 */
export function noteDays(findings: Finding[], status?: OrderStatus): ToldDay[] {
  return findings.flatMap(({ field, text, ...rest }) => {
    // A status may have its day behind it: "배송중 · 11/21(토) 도착 예정".
    if (field !== 'statusNote' && field !== 'status') return [];
    const day = dayTold(text, status);
    return day ? [{ ...rest, text, day }] : [];
  });
}

function dayTold(text: string, status: OrderStatus | undefined): DayField | undefined {
  const found = DAY.exec(text);
  if (!found) return undefined;
  const before = textKey(text.slice(0, found.index).replace(/[:：([]\s*$/, '')).toLowerCase();
  const behind = textKey(text.slice(found.index + found[0].length))
    .toLowerCase()
    .replace(/^[)\]]/, '')
    .replace(BETWEEN, '')
    .replace(/[할될](?=예정)/, '')
    .replace(ENDING, '');
  const byWords = dayNamed(before) ?? dayNamed(behind);
  if (byWords) return byWords;
  if (/^(?:접수|신청|요청)$/.test(behind) && CLAIM.test(status ?? '')) return 'requestedOn';
  if (ENDED.test(text) && ARRIVAL.test(behind)) return 'deliveredOn';
  if (!ARRIVAL.test(behind) || found[0].startsWith('어제')) return undefined;
  return status === 'delivered' || status === 'confirmed' ? 'deliveredOn' : 'expectedOn';
}

function dayNamed(words: string): DayField | undefined {
  return DAY_LABELS.find(([, label]) => label.test(words))?.[0];
}
