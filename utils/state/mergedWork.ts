import { emptyWork, inquiryOf, type Inquiry, type Work } from './work';

/**
 * Two windows' work on one order, written at the same time over the same base: what only one of them changed is as that
 * one has it, what both did is as the later one has it. A wording that gives way is set aside, from where it comes back.
 */
export function mergedWork(base: Work | undefined, earlier: Work, later: Work): Work {
  const merged = mergedValue(base ?? emptyWork, earlier, later) as Work;
  const inquiries = Object.entries(merged.inquiries).map(([item, inquiry]) => [
    item,
    withLoserAside(inquiry, inquiryOf(earlier, Number(item))),
  ]);
  return { ...merged, inquiries: Object.fromEntries(inquiries) as Work['inquiries'] };
}

function withLoserAside(inquiry: Inquiry, earlier: Inquiry): Inquiry {
  const setAside = { ...inquiry.setAside };
  for (const [key, body] of Object.entries(earlier.bodies))
    if (body !== undefined && inquiry.bodies[key] !== undefined && body !== inquiry.bodies[key])
      setAside[key] = { title: earlier.titles[key], body, details: earlier.details };
  return { ...inquiry, setAside };
}

function mergedValue(base: unknown, earlier: unknown, later: unknown): unknown {
  if (isSame(earlier, base)) return later;
  if (isSame(later, base)) return earlier;
  if (!isGroup(earlier) || !isGroup(later)) return later;
  const names = new Set([...Object.keys(earlier), ...Object.keys(later)]);
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      mergedValue(isGroup(base) ? base[name] : undefined, earlier[name], later[name]),
    ]),
  );
}

/** By what they hold: storage may give the names of a group back in another order. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame((one as Group)[name], (other as Group)[name]));
}

type Group = Record<string, unknown>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
