/** Whether an order's `site` is one of Naver's: the contract has all of their ids begin so. */
export function isNaverSite(site: string): boolean {
  return site.startsWith('naver');
}
