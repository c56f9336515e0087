import type { Finding } from './finding';
import { foldText } from './fields/foldText';
import { parseStatus } from './fields/parseStatus';
import { findLabel, isField } from './findLabel';
import { itemFields } from './itemFields';
import { orderFields } from './orderFields';
import { findSite, genericSite } from './sites/findSite';
import { orderNumbers } from './sites/orderNumbers';
import type { ReadResult } from './types';

const LONGEST_PASTE = 50_000;

/**
 * What copied page text, an SMS or a talk message says of an order: label and value on one line or on two, status
 * words on a line of their own, a Naver order address. Never throws. Everything found is `pasted`; the first of
 * several values of an item's field counts, and then it is not sure.
 */
export function readPastedOrder(text: string, now: Date = new Date()): ReadResult {
  const lines = text
    .slice(0, LONGEST_PASTE)
    .split(/[\n\r\t]+/)
    .map(foldText)
    .filter(Boolean);
  const findings = lines.flatMap((line, index) => findingsOf(line, lines[index + 1]));
  const address = lines.map((line) => /https?:\/\/\S+/.exec(line)?.[0]).find((url) => url && findSite(url));
  const sitePage = address ? findSite(address) : null;
  if (sitePage?.orderNumberInUrl) findings.push(pasted('orderNumber', sitePage.orderNumberInUrl));
  const context = { numbers: undefined, now };
  const fields = orderFields(findings, context);
  const site = sitePage?.site.id ?? siteOfNumber(fields.orderNumber?.value);
  const item = itemFields(findings, context);
  const missing = [fields.orderNumber ? '' : 'orderNumber', item.productName ? '' : 'productName'].filter(
    Boolean,
  );
  if (missing.length === 2) return { state: 'not-an-order', tried: ['pasted'] };
  return { state: 'read', orders: [{ site, ...fields, items: [item] }], missing };
}

/** The site whose numbers alone look like this one. */
function siteOfNumber(number = ''): string {
  const fits = Object.keys(orderNumbers).find((id) => orderNumbers[id]?.pattern.exec(number)?.[0] === number);
  return (number && fits) || genericSite;
}

function findingsOf(line: string, nextLine: string | undefined): Finding[] {
  if (parseStatus(line)) return [pasted('status', line)];
  const found = findLabel(line.replace(/^[-*•·[\]\s]+/, ''));
  if (!found)
    return /\d\s*[./월-]\s*\d/.test(line) && /도착|배송/.test(line) ? [pasted('statusNote', line)] : [];
  const { names, label } = found;
  if (!isField(names)) return [];
  const value = found.value || (nextLine && !findLabel(nextLine) ? nextLine : '');
  if (!value) return [];
  if (names === 'statusNote') return [pasted(names, found.value ? line : `${line} ${value}`, label)];
  // "주문번호 2025… 2025.3.7. 14:22:10": the time of the order stands behind its number.
  return names === 'orderNumber'
    ? [pasted(names, value, label), pasted('orderedAt', value)]
    : [pasted(names, value, label)];
}

function pasted(field: Finding['field'], text: string, label = ''): Finding {
  return { field, text, from: 'pasted', label, at: [] };
}
