import { foldText } from '../fields/foldText';
import { isField } from '../findLabel';
import { parsePaymentMethods } from '../fields/parsePaymentMethods';
import type { PlacedFinding } from '../finding';
import type { LabelRun, Page } from '../page/page';
import { partsOf, visibleText } from '../page/visibleText';

const SAYS_WHEN = /20\d\d ?[.\-/년] ?\d/;
const LONGEST_NUMBER_LINE = 160;

/** Every label of the page with the value beside it or behind its colon: how an unknown store is read, too. */
export function labelFindings(page: Page): PlacedFinding[] {
  return page.labels.flatMap((labelRun) => findingsOf(labelRun, page));
}

function findingsOf(
  { run, label: { names, label, value }, value: beside }: LabelRun,
  page: Page,
): PlacedFinding[] {
  if (!beside || !isField(names)) return [];
  const { element, parts } = beside;
  let { text } = beside;
  // An option's value may hold the count as well: "색상: 세이지" and "1개" stand in one list item at Naver.
  if (names === 'option') text = parts.join('\n');
  // A card or account number behind the name of a payment method stays in the page.
  if (names === 'paymentMethods') text = parsePaymentMethods(text)?.join(', ') ?? '';
  if (names === 'statusNote') text = value ? run.text : `${run.text} ${text}`;
  const found: PlacedFinding[] = text ? [{ field: names, text, from: 'label', label, element }] : [];
  const line = names === 'orderNumber' && lineWithDate(run.element, page);
  if (line) found.push({ field: 'orderedAt', text: line, from: 'label', label: '', element });
  return found;
}

/** Stores print the time of the order right behind its number, with no label of its own. */
function lineWithDate(label: Element, page: Page): string | null {
  let around: Element | null = label;
  for (let step = 0; step < 4 && around; step += 1, around = around.parentElement) {
    if (around.textContent.length > LONGEST_NUMBER_LINE) return null;
    const line = foldText(partsOf(visibleText([around], page.visibility)).join(' '));
    if (SAYS_WHEN.test(line)) return line;
  }
  return null;
}
