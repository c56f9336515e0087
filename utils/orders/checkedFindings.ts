import * as v from 'valibot';
import { foldText } from './fields/foldText';
import type { Finding, PageFindings } from './finding';
import type { Strategy } from './types';

/**
 * What a content script answers, checked as if the page itself had written it: known names, bounded lengths, plain text
 * on one line. Only texts cross over; what they mean is parsed on this side, so no page can forge a number or a date.
 */
const LONGEST_TEXT = 20_000;
const MOST_FINDINGS = 5000;
const DEEPEST_PLACE = 600;

const strategy = v.picklist([
  'attribute',
  'embedded-json',
  'structured-data',
  'label',
  'class',
  'url',
] satisfies Strategy[]);
const fieldNames = Object.keys({
  orderNumber: 1,
  productOrderNumber: 1,
  orderedAt: 1,
  total: 1,
  paymentMethods: 1,
  productName: 1,
  option: 1,
  quantity: 1,
  price: 1,
  status: 1,
  statusNote: 1,
  seller: 1,
  sellerPhone: 1,
  courier: 1,
  trackingNumber: 1,
} satisfies Record<Finding['field'], 1>) as Finding['field'][];
const place = v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(DEEPEST_PLACE));
const finding = v.object({
  field: v.picklist(fieldNames),
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT), v.transform(foldLines)),
  from: strategy,
  label: v.pipe(v.string(), v.maxLength(40)),
  at: place,
});
const pageFindings = v.object({
  site: v.pipe(v.string(), v.regex(/^[a-z\d-]{1,40}$/)),
  page: v.picklist(['signed-out', 'error', 'loading', 'ready']),
  findings: v.pipe(v.array(finding), v.maxLength(MOST_FINDINGS)),
  foreign: v.pipe(v.array(place), v.maxLength(MOST_FINDINGS)),
});

/** The answer as findings, or null where it is none. */
export function checkedFindings(answer: unknown): PageFindings | null {
  const checked = v.safeParse(pageFindings, answer);
  return checked.success ? checked.output : null;
}

/** Each line folded: a value of several text nodes has one a line. */
function foldLines(text: string): string {
  return text.split('\n').map(foldText).join('\n');
}
