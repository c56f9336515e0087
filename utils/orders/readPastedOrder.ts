import type { Candidate } from './candidate';
import { foldText } from './fields/foldText';
import { parseOrderNumber } from './fields/parseOrderNumber';
import { parsePaymentMethods } from './fields/parsePaymentMethods';
import { parseStatus } from './fields/parseStatus';
import { findLabel } from './findLabel';
import { itemFields, orderFields } from './orderFields';
import { findSite, sites } from './sites/findSite';
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
  const candidates = lines.flatMap((line, index) => candidatesOf(line, lines[index + 1]));
  const address = lines.map((line) => /https?:\/\/\S+/.exec(line)?.[0]).find((url) => url && findSite(url));
  const sitePage = address ? findSite(address) : null;
  if (sitePage?.orderNumberInUrl) candidates.push(pasted('orderNumber', sitePage.orderNumberInUrl, 1));
  const context = { site: null, now };
  const fields = orderFields(candidates, context);
  const number = fields.orderNumber?.value ?? '';
  const site =
    sitePage?.site ?? sites.find(({ orderNumber }) => parseOrderNumber(number, orderNumber) === number);
  const item = itemFields(candidates, context);
  const missing = [fields.orderNumber ? '' : 'orderNumber', item.productName ? '' : 'productName'].filter(
    Boolean,
  );
  if (missing.length === 2) return { state: 'not-an-order', tried: ['pasted'] };
  return { state: 'read', orders: [{ site: site?.id ?? 'generic', ...fields, items: [item] }], missing };
}

function candidatesOf(line: string, nextLine: string | undefined): Candidate[] {
  if (parseStatus(line)) return [pasted('status', line, 1)];
  const label = findLabel(line.replace(/^[-*•·[\]\s]+/, ''));
  if (!label || label.names === 'personal' || label.names === 'other') return [];
  if (label.names === 'note') return [pasted('statusNote', line, 1)];
  const value = label.value || (nextLine && !findLabel(nextLine) ? nextLine : '');
  if (!value) return [];
  const found = [pasted(label.names, value, label.rank)];
  if (label.names === 'orderNumber') found.push(...dateBehind(value));
  if (label.names === 'total' && parsePaymentMethods(value)) found.push(pasted('paymentMethods', value, 50));
  return found;
}

/** "주문번호 2025… 2025.3.7. 14:22:10": the time of the order stands behind its number. */
function dateBehind(value: string): Candidate[] {
  const number = parseOrderNumber(value);
  const behind = number ? value.slice(value.indexOf(number) + number.length) : '';
  return /20\d{2}\s*[.\-/년]/.test(behind) ? [pasted('orderedAt', behind, 99)] : [];
}

function pasted(field: Candidate['field'], text: string, rank: number): Candidate {
  return { field, text, from: 'pasted', rank };
}
