import type { Candidate } from '../candidate';
import type { Page } from '../page/page';
import { visibleParts } from '../page/visibleText';
import { findLabel } from '../findLabel';

/** What stands under a CSS-module class prefix: the weakest hook, never sure by itself. */
export function classCandidates({ site, document, visibility }: Page): Candidate[] {
  if (!site) return [];
  const candidates: Candidate[] = [];
  for (const [field, prefix] of Object.entries(site.classPrefixes)) {
    for (const element of document.querySelectorAll(`[class*="${prefix}"]`)) {
      const marked = [...element.classList].some((name) => name.startsWith(prefix));
      if (!marked || visibility.isHidden(element)) continue;
      const text = visibleParts([element], visibility)
        .filter((part) => findLabel(part)?.value !== '')
        .join(' ');
      if (text)
        candidates.push({ field: field as Candidate['field'], text, from: 'class', rank: 0, element });
    }
  }
  return candidates;
}
