import { findLabel, type LabelledText } from '../findLabel';
import type { Site } from '../sites/types';
import { textRunsOf, type TextRun } from './pageText';
import { valueBeside, type LabelledValue } from './valueBeside';
import { otherProductHeading, wholeOrderFields } from '../labels';
import { isScreenReaderText, type Visibility } from './visibility';

export interface LabelRun {
  run: TextRun;
  label: LabelledText;
  value: LabelledValue | null;
}

/** What every strategy reads from: one pass over the page's text, with its labels and their values found. */
export interface Page {
  document: Document;
  site: Site | null;
  runs: TextRun[];
  labels: LabelRun[];
  visibility: Visibility;
  /** Elements whose words mean nothing by themselves: products' names and options, other products. */
  freeTexts: Set<Element>;
  /** Headings of other products. */
  headings: Element[];
}

// A product may be called "취소", an option "수량: 3개", a gift may come as "5개".
const FREE_TEXT = ['productName', 'option', 'seller', 'gift'];
// A heading of other products speaks for what follows, until the order speaks again.
const ENDS_PROMOTION = [...wholeOrderFields, 'seller', 'personal'];
const LONGEST_HEADING = 30;
// A link of a few words is a button by another name; a longer one holds the product.
const LONGEST_BUTTON = 12;
const PRESSABLE = 'button,[role="button"],[tabindex],[class*="btn" i],[class*="button" i],label';

export function pageOf(document: Document, site: Site | null, visibility: Visibility): Page {
  const runs = textRunsOf(document);
  const marked = Object.values(site?.marked ?? {}).flatMap((hook) => [...document.querySelectorAll(hook)]);
  const page: Page = {
    document,
    site,
    runs,
    labels: [],
    visibility,
    freeTexts: new Set(marked),
    headings: [],
  };
  let isPromotion = false;
  for (const run of runs) {
    const { text, element } = run;
    const label = findLabel(text);
    const isHeading = text.length <= LONGEST_HEADING && otherProductHeading.test(text);
    if (isPromotion) page.freeTexts.add(element);
    if ((!label && !isHeading) || visibility.isHidden(element)) continue;
    isPromotion = isHeading || (isPromotion && !ENDS_PROMOTION.includes(label!.names));
    if (isHeading) page.headings.push(element);
    if (!label || isPromotion || (!isScreenReaderText(element) && isFreeText(element, page))) continue;
    const value = label.value
      ? { element, text: label.value, parts: [label.value] }
      : valueBeside(run, visibility, label.names === 'option');
    if (value && !label.value && FREE_TEXT.includes(label.names)) page.freeTexts.add(value.element);
    page.labels.push({ run, label, value });
  }
  return page;
}

/**
 * Whether an element's words are to be taken as they stand: seen, no free text, and not part of something to press,
 * whose words say what could be done, not what is.
 */
export function isStatement(element: Element, page: Page): boolean {
  const link = element.closest('a')?.textContent;
  return !(
    page.visibility.isHidden(element) ||
    element.closest(PRESSABLE) ||
    isFreeText(element, page) ||
    (link && link.trim().length <= LONGEST_BUTTON)
  );
}

function isFreeText(element: Element, page: Page): boolean {
  const { parentElement } = element;
  return page.freeTexts.has(element) || (parentElement !== null && isFreeText(parentElement, page));
}
