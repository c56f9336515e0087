import { naverPay } from './naverPay';
import type { Site } from './types';

const sites: Site[] = [naverPay];

/** The `site` of an order on a page that no site file describes. */
export const genericSite = 'generic';

export interface SitePage {
  site: Site;
  /** The order number in the address, where it holds one. */
  orderNumberInUrl?: string | undefined;
}

/** The store whose order page an address is; null for every other address, also one that is not an address. */
export function findSite(url: string): SitePage | null {
  for (const site of sites) {
    const path = site.address.exec(url);
    if (path) return { site, orderNumberInUrl: path.groups?.['orderNumber'] };
  }
  return null;
}
