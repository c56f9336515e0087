import type { Finding } from './finding';
import { missingFields, orderOf } from './orderOf';
import { itemsIn } from './paste/itemsIn';
import { ordersIn } from './paste/ordersIn';
import { isAdvertisement, pastedFindings } from './paste/pastedFindings';
import { orderPagesIn, siteId, storeOf, type PastedSource } from './paste/storeOf';
import type { Field, Order, ReadResult } from './types';

const LONGEST_PASTE = 50_000;

/**
 * What copied page text, a message or a mail says of one order or several. Never throws. Everything found is 'pasted';
 * what only its place suggests is not sure. What could be read in two ways is absent.
 */
export function readPastedOrder(text: string, now: Date = new Date()): ReadResult {
  const pasted = text.slice(0, LONGEST_PASTE);
  const source = { text: pasted, pages: orderPagesIn(pasted) };
  const findings = pastedFindings(pasted, now);
  const orders = ordersIn(findings)
    .map((group) => pastedOrder(group, source, now))
    .filter(saysEnough);
  const isAbsent =
    orders.length === 0 || (isAdvertisement(pasted) && !orders.some(({ orderNumber }) => orderNumber));
  if (isAbsent) return { state: 'not-an-order', tried: ['pasted'] };
  return { state: 'read', orders, missing: missingFields(orders) };
}

function pastedOrder(findings: Finding[], source: PastedSource, now: Date): Order {
  const number = findings.find(({ field }) => field === 'orderNumber')?.text;
  const known = storeOf(number, source);
  const context = { numbers: known?.numbers, statuses: known?.statuses, now };
  const parts = { order: findings, items: itemsIn(findings) };
  const { site, items, ...fields } = orderOf(parts, siteId(known), context);
  return { site, ...asPasted(fields), items: items.map(asPasted) };
}

/** A number, a named product, or a product that its place suggests with another fact of an order. */
function saysEnough({ orderNumber, orderedAt, total, paymentMethods, items }: Order): boolean {
  const named = items.filter(({ productName }) => productName);
  const isSure = named.some(({ productName }) => productName?.sure);
  const facts = [
    orderedAt,
    total,
    paymentMethods,
    ...items.flatMap(({ status, courier }) => [status, courier]),
  ];
  return Boolean(orderNumber) || isSure || (named.length > 0 && facts.some(Boolean));
}

/** The fields with 'pasted' for the strength that each was weighed with. */
function asPasted<T extends object>(fields: T): T {
  const entries = Object.entries(fields) as [string, Field<unknown>][];
  return Object.fromEntries(entries.map(([name, field]) => [name, { ...field, from: 'pasted' }])) as T;
}
