import { parsePaymentMethods } from '../fields/parsePaymentMethods';
import type { PlacedFinding } from '../finding';
import { isStatement, type Page } from '../page/page';
import { valueBeside } from '../page/valueBeside';

const NOT_PAID_WITH = /할인|적립|혜택|취소|환불|수수료|금액|\d/;
const PAID_SUM = /^₩? ?[1-9][\d,]* ?원?$/;
const LONGEST_NAME = 30;

/** Rows of a bill that name the means and the sum: "○○카드 간편결제  21,900원". A deduction is none. */
export function paymentRowFindings(page: Page): PlacedFinding[] {
  const rows = page.runs.filter(
    (run) =>
      run.text.length <= LONGEST_NAME &&
      !NOT_PAID_WITH.test(run.text) &&
      parsePaymentMethods(run.text) &&
      isStatement(run.element, page) &&
      PAID_SUM.test(valueBeside(run, page.visibility)?.text ?? ''),
  );
  const [first] = rows;
  if (!first) return [];
  const text = rows.map((run) => run.text).join(', ');
  return [{ field: 'paymentMethods', text, from: 'label', label: '', element: first.element }];
}
