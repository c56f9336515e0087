import { parsePaymentMethods } from '../fields/parsePaymentMethods';
import type { Page } from '../tree/page';
import { holds, type PageElement } from '../tree/pageTree';
import { valueBeside } from '../tree/valueBeside';
import { placed, type PlacedFinding } from './placed';

const NOT_PAID_WITH = /할인|적립|구매|리뷰|환불/;
const STEPS_TO_BILL = 4;
const PAID_SUM = /^₩? ?[1-9][\d,]* ?원?(?:$|\s)/;
const LONGEST_NAME = 30;

/**
 * Rows of the bill that name the means and the sum: "○○카드 간편결제  21,900원". A deduction is none, nor is a sum that
 * stands elsewhere than near the total.
 */
export function paymentRowFindings(page: Page): PlacedFinding[] {
  const bills = page.labels.flatMap(({ line, label }) =>
    label.names.includes('total') ? [billAround(line.element)] : [],
  );
  const rows = page.tree.texts.filter(
    (text) =>
      text.text.length <= LONGEST_NAME &&
      bills.some((bill) => holds(bill, text)) &&
      !NOT_PAID_WITH.test(text.text) &&
      parsePaymentMethods(text.text)?.[0]?.length === text.text.length &&
      PAID_SUM.test(valueBeside(text)?.text ?? ''),
  );
  const [first] = rows;
  if (!first) return [];
  return [placed('paymentMethods', rows.map(({ text }) => text).join(', '), first.parent)];
}

function billAround(total: PageElement): PageElement {
  let bill = total;
  for (let step = 0; step < STEPS_TO_BILL && bill.parent; step += 1) bill = bill.parent;
  return bill;
}
