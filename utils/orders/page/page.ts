import { findLabel, type LabelledText } from '../findLabel';
import type { Site } from '../sites/types';
import { textRunsOf, type TextRun } from './pageText';
import type { Visibility } from './visibility';

export interface LabelRun {
  run: TextRun;
  label: LabelledText;
}

/** What every strategy reads from: one pass over the page's text, with its labels found. */
export interface Page {
  document: Document;
  site: Site | null;
  runs: TextRun[];
  labels: LabelRun[];
  visibility: Visibility;
}

const LONGEST_LABELLED_TEXT = 300;
// A link of a few words is a button by another name; a longer one holds the product.
const LONGEST_BUTTON = 12;

export function pageOf(document: Document, site: Site | null, visibility: Visibility): Page {
  const runs = textRunsOf(document);
  const labels: LabelRun[] = [];
  for (const run of runs) {
    if (run.text.length > LONGEST_LABELLED_TEXT) continue;
    const label = findLabel(run.text);
    if (label && !visibility.isHidden(run.element)) labels.push({ run, label });
  }
  return { document, site, runs, labels, visibility };
}

/**
 * Whether an element's words are to be taken as they stand: seen, and not part of something to press, whose words say
 * what could be done, not what is.
 */
export function isStatement(element: Element, { visibility }: Page): boolean {
  if (visibility.isHidden(element) || element.closest('button, [role="button"], select, label')) return false;
  const link = element.closest('a')?.textContent;
  return link === undefined || link.trim().length > LONGEST_BUTTON;
}
