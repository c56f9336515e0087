import type { Candidate } from '../candidate';
import type { Page } from '../page/page';
import { visibleText } from '../page/visibleText';

/** What the site's own data attributes say: the strongest hook, since the store's own code needs them. */
export function attributeCandidates(page: Page): Candidate[] {
  const { site, document, visibility } = page;
  if (!site) return [];
  const candidates: Candidate[] = [];
  for (const [field, attribute] of Object.entries(site.attributes)) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      const text = element.getAttribute(attribute) ?? '';
      if (!visibility.isHidden(element)) {
        candidates.push({ field: field as Candidate['field'], text, from: 'attribute', rank: 0, element });
      }
    }
  }
  for (const [field, selector] of Object.entries(site.marked)) {
    for (const element of document.querySelectorAll(selector)) {
      if (visibility.isHidden(element)) continue;
      const text = visibleText(withoutLabel(element, page), visibility);
      if (text)
        candidates.push({ field: field as Candidate['field'], text, from: 'attribute', rank: 1, element });
    }
  }
  return candidates;
}

/** The nodes of an element except a label for screen readers inside it. */
function withoutLabel(element: Element, page: Page): Node[] {
  const labels = page.labels.filter(({ run, label }) => label.value === '' && element.contains(run.node));
  if (labels.length === 0) return [element];
  return page.runs
    .filter((run) => element.contains(run.node) && !labels.some((label) => label.run === run))
    .map((run) => run.node);
}
