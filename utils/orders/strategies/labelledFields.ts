import type { Candidate } from '../candidate';
import { parseOrderNumber } from '../fields/parseOrderNumber';
import { parseQuantity } from '../fields/parseQuantity';
import type { LabelRun, Page } from '../page/page';
import { valueBeside, type LabelledValue } from '../page/valueBeside';
import { visibleText } from '../page/visibleText';

const LAST = 99;

/** Every label of the page with the value beside it or behind its colon: how an unknown store is read, too. */
export function labelCandidates(page: Page): Candidate[] {
  return page.labels.flatMap((labelRun) => candidatesOf(labelRun, page));
}

function candidatesOf({ run, label }: LabelRun, page: Page): Candidate[] {
  const { names, rank } = label;
  if (names === 'personal' || names === 'other' || names === 'note') return [];
  const value: LabelledValue | null = label.value
    ? { element: run.element, text: label.value, parts: [label.value] }
    : valueBeside(run, page.visibility);
  if (!value) return [];
  const { element } = value;
  if (names === 'option') return optionCandidates(value);
  if (names === 'orderNumber') return numberCandidates(value, rank, run.element, page);
  return [{ field: names, text: value.text, from: 'label', rank, element }];
}

/** An option's value may hold the count as well: "색상: 세이지" and "1개" stand in one list item at Naver. */
function optionCandidates({ element, parts }: LabelledValue): Candidate[] {
  const count = parts.find((part) => parseQuantity(part) !== null);
  const option = parts.filter((part) => part !== count).join(' ');
  const found: Candidate[] = [];
  if (option) found.push({ field: 'option', text: option, from: 'label', rank: 0, element });
  if (count) found.push({ field: 'quantity', text: count, from: 'label', rank: LAST, element });
  return found;
}

function numberCandidates(
  { element, text }: LabelledValue,
  rank: number,
  label: Element,
  page: Page,
): Candidate[] {
  const number = parseOrderNumber(text, page.site?.orderNumber);
  if (!number) return [];
  const date = dateBesideNumber(label, number, page);
  const found: Candidate[] = [{ field: 'orderNumber', text: number, from: 'label', rank, element }];
  if (date) found.push({ field: 'orderedAt', text: date, from: 'label', rank: LAST, element });
  return found;
}

/** Stores print the time of the order right behind its number, with no label of its own. */
function dateBesideNumber(label: Element, number: string, page: Page): string | null {
  let around: Element | null = label;
  for (let step = 0; step < 4 && around; step += 1, around = around.parentElement) {
    const text = visibleText([around], page.visibility);
    if (text.length > 160) return null;
    const behind = text.slice(text.indexOf(number) + number.length).trim();
    if (text.includes(number) && /20\d{2}\s*[.\-/년]/.test(behind)) return behind;
  }
  return null;
}
