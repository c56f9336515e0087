import { isCountableYear, isDay } from '../hours/calendarDays';
import type { Field, Order, OrderItem } from '../orders/types';
import { noteDateAfter } from './noteDates';
import { collectionLabels, completionLabels, confirmDueLabels, requestLabels } from './noteLabels';
import type { NamedDay, StartDay } from './ruleTypes';

/** A day, yyyy-mm-dd, and whether the field it was read from is sure. */
export interface KnownDay {
  day: string;
  sure: boolean;
}

export type KnownDays = Partial<Record<StartDay | NamedDay, KnownDay>>;

const orderedAtPattern = /^(\d{4}-\d{2}-\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/;

/** The days of an order's item that rules count from or name. A day that is missing or impossible is absent. */
export function knownDays(order: Order, item: OrderItem): KnownDays {
  const status = item.status?.value;
  return {
    ordered: known(order.orderedAt, (text) => orderedAtPattern.exec(text)?.[1]),
    requested: known(item.requestedOn) ?? noteDay(item, status && requestLabels[status]),
    completed: noteDay(item, status && completionLabels[status]),
    delivered: known(item.deliveredOn),
    collected: known(item.collectedOn) ?? noteDay(item, collectionLabels),
    dispatchDue: known(item.dispatchDue),
    confirmDue: noteDay(item, confirmDueLabels),
  };
}

function noteDay(item: OrderItem, labels: readonly string[] | undefined): KnownDay | undefined {
  return labels && known(item.statusNote, (note) => noteDateAfter(note, labels));
}

function known(
  field: Field<string> | undefined,
  dayIn: (text: string) => string | null | undefined = (text) => text,
): KnownDay | undefined {
  const day = field && dayIn(field.value);
  if (!day || !isDay(day) || !isCountableYear(Number(day.slice(0, 4)))) return undefined;
  return { day, sure: field.sure };
}
