import type { Finding } from '../finding';

/** A finding that begins or ends an order, and which order that is. */
interface Anchor {
  index: number;
  key: string;
}

/**
 * The findings of each order in a text, which are in the text's order. Several order numbers are several orders; in a
 * list without numbers each day is one. The number or day may head the order or stand at its end: the text's first and
 * last product tell. Where that stays open, the products are left out.
 */
export function ordersIn(findings: Finding[]): Finding[][] {
  const names = findings.flatMap(({ field }, index) => (field === 'productName' ? [index] : []));
  const numbers = anchorsOf(findings, 'orderNumber', names);
  if (new Set(numbers.map(({ key }) => key)).size > 1)
    return sliced(findings, numbers, names) ?? numbers.map(({ index }) => [findings[index]!]);
  if (numbers.length > 0) return [findings];
  const days = anchorsOf(findings, 'orderedAt', names);
  return days.length > 1 ? (sliced(findings, days, names) ?? []) : [findings];
}

/** The findings of a field; one that only repeats the anchor before it, or a day right behind another, is none. */
function anchorsOf(findings: Finding[], field: 'orderNumber' | 'orderedAt', names: number[]): Anchor[] {
  const anchors: Anchor[] = [];
  for (const [index, finding] of findings.entries()) {
    if (finding.field !== field || finding.at.length === 0) continue;
    const last = anchors.at(-1);
    const isSame =
      field === 'orderNumber'
        ? last?.key === finding.text
        : last && !names.some((name) => name > last.index && name < index);
    if (!isSame) anchors.push({ index, key: field === 'orderNumber' ? finding.text : String(index) });
  }
  return anchors;
}

function sliced(findings: Finding[], anchors: Anchor[], names: number[]): Finding[][] | null {
  const first = anchors[0]!.index;
  const last = anchors.at(-1)!.index;
  const isHeaded = !names.some((name) => name < first);
  const isTailed = !isHeaded && !names.some((name) => name > last);
  if (!isHeaded && !isTailed) return null;
  const isWithAnchor = fieldsBeside(findings, isHeaded ? first : last, isHeaded ? -1 : 1);
  const bounds = anchors.map(({ index }) => {
    let bound = index;
    const step = isHeaded ? -1 : 1;
    while (isWithAnchor.has(findings[bound + step]?.field ?? '')) bound += step;
    return isHeaded ? bound : bound + 1;
  });
  const groups = new Map<string, Finding[]>();
  anchors.forEach(({ key }, nth) => {
    const start = isHeaded ? bounds[nth]! : (bounds[nth - 1] ?? 0);
    const group = findings.slice(start, isHeaded ? bounds[nth + 1] : bounds[nth]);
    groups.set(key, [...(groups.get(key) ?? []), ...group]);
  });
  return [...groups.values()];
}

/** What stands before the first anchor, or behind the last, belongs to it: so it does with the others. */
function fieldsBeside(findings: Finding[], anchor: number, step: -1 | 1): Set<string> {
  const fields = new Set<string>();
  for (let index = anchor + step; index >= 0 && index < findings.length; index += step) {
    const { field, at } = findings[index]!;
    if (field === 'productName' || at.length === 0) break;
    fields.add(field);
  }
  return fields;
}
