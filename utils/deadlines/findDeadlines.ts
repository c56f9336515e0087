import { daysBetween } from '../hours/calendarDays';
import { koreanDay } from '../hours/koreanTime';
import { isNaverSite } from '../orders/sites/isNaverSite';
import type { Order, OrderItem } from '../orders/types';
import { deadlineSources } from './deadlineSources';
import { dueDay } from './dueDay';
import { knownDays } from './knownDays';
import { deadlineRules, ruleIdsWithoutStatus } from './rules';
import type { DeadlineRule, Wording } from './ruleTypes';
import type { Deadline } from './types';

const koreanCurrency = 'KRW';

type KnownDays = ReturnType<typeof knownDays>;
interface Due {
  day: string;
  sure: boolean;
  wording: Wording;
}

/**
 * The days that matter for an order's item, soonest first, on the same day in the order of the rules: what is due,
 * by which rule, and whether it is sure. It states days and sources; it does not say that anybody is late.
 *
 * Never throws: a day that is missing or impossible gives no deadline, and no such item, a foreign currency or an
 * Invalid Date for `now` gives none at all.
 */
export function findDeadlines(order: Order, item: number, now: Date): Deadline[] {
  const orderItem = order.items[item];
  const today = koreanDay(now);
  if (!orderItem || !today || isForeign(order)) return [];
  const days = knownDays(order, orderItem);
  return applicableRules(orderItem, days)
    .flatMap((rule) => {
      const due = dueOf(rule, order, orderItem, days);
      if (!due || daysBetween(due.day, today) > rule.keptDays) return [];
      return [asDeadline(rule, due)];
    })
    .sort((left, right) => daysBetween(right.due, left.due));
}

function isForeign(order: Order): boolean {
  return [order.total, ...order.items.map((item) => item.price)].some(
    (money) => money !== undefined && money.value.currency !== koreanCurrency,
  );
}

function applicableRules(item: OrderItem, days: KnownDays): DeadlineRule[] {
  const status = item.status?.value;
  if (status) return deadlineRules.filter((rule) => rule.statuses.includes(status));
  const known = (['delivered', 'dispatchDue'] as const).find((day) => days[day]);
  const ids: readonly string[] = known ? ruleIdsWithoutStatus[known] : [];
  return deadlineRules.filter((rule) => ids.includes(rule.id));
}

function dueOf(rule: DeadlineRule, order: Order, item: OrderItem, days: KnownDays): Due | null {
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
  const counted = dueDay(start, rule.counted.count, order.paymentMethods);
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
    sure: due.sure,
    sources,
  };
}
