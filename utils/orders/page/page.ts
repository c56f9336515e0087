import { findLabel, type LabelledText } from '../findLabel';
import type { Site } from '../sites/types';
import { textRunsOf, type TextRun } from './pageText';
import { visibilityIn, type Visibility } from './visibility';

export interface LabelRun {
  run: TextRun;
  label: LabelledText;
}

/** What every strategy reads from: one pass over the page's text, with its labels found. */
export interface Page {
  document: Document;
  site: Site | null;
  now: Date;
  runs: TextRun[];
  labels: LabelRun[];
  visibility: Visibility;
}

const LONGEST_LABELLED_TEXT = 300;

export function pageOf(document: Document, site: Site | null, now: Date): Page {
  const visibility = visibilityIn(document);
  const runs = textRunsOf(document);
  const labels: LabelRun[] = [];
  for (const run of runs) {
    if (run.text.length > LONGEST_LABELLED_TEXT) continue;
    const label = findLabel(run.text);
    if (label && !visibility.isHidden(run.element)) labels.push({ run, label });
  }
  return { document, site, now, runs, labels, visibility };
}

/** Whether an element is part of something to press: a word on a button says what could be done, not what is. */
export function isPressable(element: Element): boolean {
  if (element.closest('button, [role="button"], select, label')) return true;
  const link = element.closest('a');
  return link !== null && (link.textContent ?? '').trim().length <= 12;
}
