import type { Candidate } from '../candidate';
import { parseMoney } from '../fields/parseMoney';
import { parsePaymentMethods } from '../fields/parsePaymentMethods';
import { isPressable, type Page } from '../page/page';
import { valueBeside } from '../page/valueBeside';

const NOT_PAID_WITH = /할인|적립|혜택|이벤트|취소|환불|추가|수수료|금액|\d/;
const LONGEST_NAME = 30;

/** Rows of a bill that name the means and the sum: "○○카드 간편결제  21,900원". A deduction is none. */
export function paymentRowCandidates(page: Page): Candidate[] {
  const methods: string[] = [];
  let element: Element | undefined;
  for (const run of page.runs) {
    const { text } = run;
    if (text.length > LONGEST_NAME || NOT_PAID_WITH.test(text) || !parsePaymentMethods(text)) continue;
    if (page.visibility.isHidden(run.element) || isPressable(run.element)) continue;
    const sum = parseMoney(valueBeside(run, page.visibility)?.text ?? '');
    if (!sum || sum.amount === 0) continue;
    methods.push(text);
    element ??= run.element;
  }
  const text = methods.join(', ');
  return element ? [{ field: 'paymentMethods', text, from: 'label', rank: 1, element }] : [];
}
