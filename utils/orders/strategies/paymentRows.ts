import { parsePaymentMethods } from '../fields/parsePaymentMethods';
import type { PlacedFinding } from '../finding';
import type { Page } from '../page/page';
import { valueBeside } from '../page/valueBeside';

const NOT_PAID_WITH = /할인|적립|구매|리뷰|환불/;
const STEPS_TO_BILL = 4;
const PAID_SUM = /^₩? ?[1-9][\d,]* ?원?$/;
const LONGEST_NAME = 30;

/**
 * Rows of the bill that name the means and the sum: "○○카드 간편결제  21,900원". A deduction is none, nor is a sum that
 * stands elsewhere than near the total.
 */
export function paymentRowFindings(page: Page): PlacedFinding[] {
  const bills = page.labels.flatMap(({ run, label }) =>
    label.names === 'total' ? billAround(run.element) : [],
  );
  const rows = page.runs.filter(
    (run) =>
      run.text.length <= LONGEST_NAME &&
      bills.some((bill) => bill.contains(run.element)) &&
      !NOT_PAID_WITH.test(run.text) &&
      parsePaymentMethods(run.text)?.[0]?.length === run.text.length &&
      !page.visibility.isHidden(run.element) &&
      PAID_SUM.test(valueBeside(run, page.visibility)?.text ?? ''),
  );
  const [first] = rows;
  if (!first) return [];
  const text = rows.map((run) => run.text).join(', ');
  return [{ field: 'paymentMethods', text, from: 'label', label: '', element: first.element }];
}

function billAround(total: Element): Element {
  let bill = total;
  for (let step = 0; step < STEPS_TO_BILL && bill.parentElement; step += 1) bill = bill.parentElement;
  return bill;
}
