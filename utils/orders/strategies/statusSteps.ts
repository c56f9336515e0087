import { around, lettersIn, type PageElement, type PageNode } from '../tree/pageTree';
import type { PlacedFinding } from './placed';

const STEPS_UP = 4;
const FEWEST_STEPS = 3;
const LONGEST_STEP = 40;
const CURRENT_CLASS =
  /(?:^|[\s_-])(?:on|active|current|now|selected|is-?active|is-?current|ing)(?:$|[\s_-])/i;

/**
 * Trackers of steps ("결제완료 > 배송중 > 배송완료") say what the status is only by their current step; without one they
 * say nothing. Also the counters of a shopper's own page ("배송중 2 · 배송완료 5") have this shape.
 */
export function withoutOtherSteps(findings: PlacedFinding[]): PlacedFinding[] {
  const statuses = findings.filter(({ field, label }) => field === 'status' && label === '');
  const trackers = new Set(statuses.flatMap(({ element }) => trackerAround(element, statuses) ?? []));
  if (trackers.size === 0) return findings;
  return findings.flatMap((finding) => {
    const tracker = statuses.includes(finding)
      ? [...around(finding.element)].find((element) => trackers.has(element))
      : undefined;
    if (!tracker) return [finding];
    const step = stepOf(tracker, finding.element);
    const current = stepsOf(tracker).filter(isCurrent);
    return current.length === 1 && current[0] === step ? [{ ...finding, from: 'class' as const }] : [];
  });
}

function trackerAround(element: PageElement, statuses: PlacedFinding[]): PageElement | null {
  let up = 0;
  for (const list of around(element.parent)) {
    if ((up += 1) > STEPS_UP) return null;
    const steps = stepsOf(list);
    const held = steps.filter((step) => statuses.some((status) => isIn(step, status.element)));
    const isShort = steps.every((step) => lettersIn(step) <= LONGEST_STEP);
    if (held.length >= FEWEST_STEPS && isShort && held.length >= steps.length / 2) return list;
  }
  return null;
}

function stepsOf(list: PageElement): PageElement[] {
  return list.children.filter((child): child is PageElement => !child.isText && child.end > child.index);
}

function stepOf(list: PageElement, element: PageElement): PageElement | undefined {
  return stepsOf(list).find((step) => isIn(step, element));
}

function isIn(step: PageElement, { index }: PageNode): boolean {
  return step.index <= index && index <= step.end;
}

function isCurrent({ attributes, children }: PageElement): boolean {
  return (
    (attributes['aria-current'] !== undefined && attributes['aria-current'] !== 'false') ||
    attributes['aria-selected'] === 'true' ||
    CURRENT_CLASS.test(attributes['class'] ?? '') ||
    children.some((child) => !child.isText && child.attributes['aria-current'] === 'step')
  );
}
