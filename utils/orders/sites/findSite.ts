import { naverPay } from './naverPay';
import type { Site } from './types';

export const sites: Site[] = [naverPay];

export interface SitePage {
  site: Site;
  /** The order number in the address, where it holds one. */
  orderNumberInUrl?: string;
}

/** The store whose order page an address is; null for every other address, also one that is not an address. */
export function findSite(url: string): SitePage | null {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return null;
  }
  for (const site of sites) {
    const path = address.hostname === site.host ? site.path.exec(address.pathname) : null;
    if (path) return { site, orderNumberInUrl: path.groups?.['orderNumber'] };
  }
  return null;
}
