import type { Field, Order } from './types';

/**
 * The order with what a pasted text says where the page says nothing, or says it weakly and the text does not. The
 * text's items stand in the order of the page's own; what the page says with certainty stays.
 */
export function fillOrder(order: Order, pasted: Order | undefined): Order {
  if (!pasted) return order;
  const { site, items, ...fields } = order;
  const { site: _site, items: pastedItems, ...pastedFields } = pasted;
  return {
    site,
    ...filled(fields, pastedFields),
    items: items.map((item, index) => filled(item, pastedItems[index] ?? {})),
  };
}

function filled<Part extends object>(part: Part, pasted: Part): Part {
  const known = part as Partial<Record<string, Field<unknown>>>;
  const taken = Object.entries(pasted as Record<string, Field<unknown>>).filter(([name, field]) => {
    const own = known[name];
    return !own || (!own.sure && field.sure);
  });
  return { ...part, ...Object.fromEntries(taken) };
}
