import type { ItemLevelField, OrderLevelField } from '../orders/correctOrder';
import type { Order } from '../orders/types';
import { isNaverSite } from '../orders/sites/isNaverSite';
import { applicableRules, isForeign } from './applicableRules';
import { knownDays } from './knownDays';
import type { StartDay } from './ruleTypes';

export type AskedDay = Extract<
  OrderLevelField | ItemLevelField,
  'orderedAt' | 'requestedOn' | 'deliveredOn' | 'collectedOn'
>;

/** The field that holds each start; the day of completion stands in the page's note alone. */
const fieldOf: Partial<Record<StartDay, AskedDay>> = {
  ordered: 'orderedAt',
  requested: 'requestedOn',
  delivered: 'deliveredOn',
  collected: 'collectedOn',
};

/** The day that a rule of the item counts from and that is not known, to be asked for and never guessed; null if none. */
export function askedDay(order: Order, item: number): AskedDay | null {
  const orderItem = order.items[item];
  if (!orderItem?.status || isForeign(order)) return null;
  const days = knownDays(order, orderItem);
  const onNaver = isNaverSite(order.site);
  for (const { named, counted, naver, elsewhere } of applicableRules(orderItem, days)) {
    const isCounted = counted.statuses?.includes(orderItem.status.value) ?? true;
    const isNamed = named !== undefined && days[named.day] !== undefined;
    if (!isCounted || isNamed || days[counted.from] || !(onNaver ? naver : elsewhere)) continue;
    const field = fieldOf[counted.from];
    if (field) return field;
  }
  return null;
}
