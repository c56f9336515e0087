import type { Inquiry, Work } from './work';

/**
 * The work on an order, its items where this page has them: a list may show one product of three, in another order.
 * What belongs to items that are not here is kept behind the others.
 */
export function fittedWork(work: Work, here: string[]): Work {
  // Written before any product was known: it is about the first.
  if (work.itemKeys.length === 0) return { ...work, itemKeys: here };
  const keys = [...here, ...work.itemKeys.filter((key) => !here.includes(key))];
  const inquiries: Record<string, Inquiry> = {};
  for (const [index, inquiry] of Object.entries(work.inquiries)) {
    const key = work.itemKeys[Number(index)];
    if (key !== undefined) inquiries[keys.indexOf(key)] = inquiry;
  }
  const { pasted } = work;
  const pastedItems = keys.map((key) => pasted?.items[work.itemKeys.indexOf(key)] ?? {});
  const item = here.indexOf(work.itemKeys[work.item] ?? '');
  return {
    ...work,
    inquiries,
    itemKeys: keys,
    item: Math.max(item, 0),
    ...(pasted && { pasted: { ...pasted, items: pastedItems } }),
  };
}
