import { matches } from '../tree/matches';
import type { PageTree } from '../tree/pageTree';
import { sites } from './sites';
import type { Site } from './types';

/** The `site` of an order on a page that no site file describes. */
export const genericSite = 'generic';

export interface SitePage {
  site: Site;
  /** The numbers in the address, by field. */
  numbers: Partial<Record<'orderNumber' | 'productOrderNumber', string>>;
}

/**
 * The store whose order page this is: by its address, else by what the page holds, for engines that live on any host.
 * Null for every other page, also where the address is none.
 */
export function findSite(url: string, tree?: PageTree): SitePage | null {
  for (const site of sites) {
    for (const address of site.addresses ?? []) {
      const path = address.exec(url);
      if (path) return { site, numbers: { ...path.groups } };
    }
  }
  const engine = sites.find(
    ({ holds }) => holds && tree?.elements.some((element) => matches(element, holds)),
  );
  return engine ? { site: engine, numbers: {} } : null;
}
