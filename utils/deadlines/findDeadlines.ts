import { daysBetween } from '../hours/calendarDays';
import { koreanDay } from '../hours/koreanTime';
import { isNaverSite } from '../orders/sites/isNaverSite';
import type { Order, OrderItem } from '../orders/types';
import { deadlineSources } from './deadlineSources';
import { applicableRules, isForeign } from './applicableRules';
import { dueDay } from './dueDay';
import { knownDays, type KnownDays } from './knownDays';
import type { DeadlineRule, Wording } from './ruleTypes';
import type { Deadline } from './types';

interface Due {
  day: string;
  sure: boolean;
  wording: Wording;
}

/**
 * The days that matter for an order's item, soonest first, on the same day in the order of the rules: what is due,
 * by which rule, and whether it is sure. It states days and sources; it does not say that anybody is late.
 * `ownHolidays` (yyyy-mm-dd) are no business days, beside those of the holiday table.
 *
 * Never throws: a day that is missing or impossible gives no deadline, and no such item, a foreign currency or an
 * Invalid Date for `now` gives none at all.
 */
export function findDeadlines(
  order: Order,
  item: number,
  now: Date,
  ownHolidays: readonly string[] = [],
): Deadline[] {
  const orderItem = order.items[item];
  const today = koreanDay(now);
  if (!orderItem || !today || isForeign(order)) return [];
  const days = knownDays(order, orderItem);
  return applicableRules(orderItem, days)
    .flatMap((rule) => {
      const due = dueOf(rule, order, orderItem, days, ownHolidays);
      if (!due || daysBetween(due.day, today) > rule.keptDays) return [];
      return [asDeadline(rule, due)];
    })
    .sort((left, right) => daysBetween(right.due, left.due));
}

function dueOf(
  rule: DeadlineRule,
  order: Order,
  item: OrderItem,
  days: KnownDays,
  ownHolidays: readonly string[],
): Due | null {
  const onNaver = isNaverSite(order.site);
  const statusSure = item.status?.sure ?? false;
  const namedDay = rule.named && days[rule.named.day];
  if (rule.named && namedDay) {
    const wording = onNaver ? rule.named.naver : rule.named.elsewhere;
    return { day: namedDay.day, sure: namedDay.sure && statusSure, wording };
  }
  const wording = onNaver ? rule.naver : rule.elsewhere;
  const start = days[rule.counted.from];
  const status = item.status?.value;
  if (!wording || !start || (status && rule.counted.statuses?.includes(status) === false)) return null;
  const counted = dueDay(start, rule.counted.count, order.paymentMethods, ownHolidays);
  if (!counted) return null;
  const ruleSure = onNaver && status !== undefined && rule.sureIn.includes(status);
  return { day: counted.day, sure: counted.sure && statusSure && ruleSure, wording };
}

function asDeadline(rule: DeadlineRule, due: Due): Deadline {
  const sources = due.wording.sources.map((id) => deadlineSources[id]);
  const [first] = sources;
  return {
    id: rule.id,
    due: due.day,
    text: rule.text,
    rule: first ? `${due.wording.rule} (${first.title})` : due.wording.rule,
    wording: { ko: `${due.wording.rule}.`, en: due.wording.english },
    sure: due.sure,
    sources,
  };
}
