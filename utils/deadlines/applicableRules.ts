import type { Order, OrderItem } from '../orders/types';
import type { KnownDays } from './knownDays';
import { deadlineRules, ruleIdsWithoutStatus } from './rules';
import type { DeadlineRule } from './ruleTypes';

const koreanCurrency = 'KRW';

/** An order in another currency: Korean rules do not hold for it. */
export function isForeign(order: Order): boolean {
  return [order.total, ...order.items.map((item) => item.price)].some(
    (money) => money !== undefined && money.value.currency !== koreanCurrency,
  );
}

/** The rules of an item's status; without a status those of the days that are known. */
export function applicableRules(item: OrderItem, days: KnownDays): DeadlineRule[] {
  const status = item.status?.value;
  if (status) return deadlineRules.filter((rule) => rule.statuses.includes(status));
  const known = (['delivered', 'dispatchDue'] as const).find((day) => days[day]);
  const ids: readonly string[] = known ? ruleIdsWithoutStatus[known] : [];
  return deadlineRules.filter((rule) => ids.includes(rule.id));
}
