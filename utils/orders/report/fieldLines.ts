import { foldText } from '../fields/foldText';
import type { PageFindings } from '../finding';
import type { PageSnapshot } from '../snapshot/types';
import { isLabel, labelIn } from './labelIn';
import type { FoundField, HoldsValue } from './printedValues';

type Findings = PageFindings['findings'];

const MOST_FIELDS = 80;
const MOST_LABELS = 60;

/** How each field was found: "order 1 orderNumber: label, sure, 주문번호". */
export function fieldLines(fields: FoundField[], findings: Findings, holdsValue: HoldsValue): string[] {
  return fields.slice(0, MOST_FIELDS).map(({ part, name, field: { from, sure, text } }) => {
    const same = findings.filter((finding) => finding.from === from && foldText(finding.text) === text);
    const named =
      same.find(({ field }) => field === name) ?? same[0] ?? findings.find(({ field }) => field === name);
    const label = named && isLabel(named.label) && !holdsValue(named.label) ? [named.label] : [];
    return `${part} ${name}: ${[from, sure ? 'sure' : 'unsure', ...label].join(', ')}`;
  });
}

/** Fields that some place on the page seemed to give, but that no order has. */
export function lostLines(fields: FoundField[], findings: Findings, holdsValue: HoldsValue): string[] {
  const found = new Set(fields.map(({ name }) => name));
  const lost = findings
    .filter(({ field }) => !found.has(field))
    .map(({ field, from, label }) =>
      [field, from, ...(isLabel(label) && !holdsValue(label) ? [label] : [])].join(', '),
    );
  return [...new Set(lost)].slice(0, MOST_LABELS);
}

/** Labels on the page that no field was found by. */
export function unusedLabels(
  { nodes }: PageSnapshot,
  fieldLinesShown: string[],
  holdsValue: HoldsValue,
): string[] {
  const used = new Set(fieldLinesShown.map((line) => line.split(', ').at(-1)));
  const labels = nodes.flatMap((node) => (node.length === 2 ? [labelIn(node[1])?.label ?? ''] : []));
  return [...new Set(labels)]
    .filter((label) => label && !used.has(label) && !holdsValue(label))
    .slice(0, MOST_LABELS);
}
