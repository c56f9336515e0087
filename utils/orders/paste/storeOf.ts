import { isDay } from '../../hours/calendarDays';
import { findSite, genericSite, type SitePage } from '../sites/findSite';
import { isNaverSite } from '../sites/isNaverSite';
import { naverPay } from '../sites/naverPay';
import { sites } from '../sites/sites';
import type { Site } from '../sites/types';
import { storeNames } from './storeNames';

const ADDRESS = /https?:\/\/[^\s<>"'()[\]]+/g;
const PROTOCOL_LEFT_OUT = /(?<![\w/.@-])(?:[\w-]+\.)+(?:com|co\.kr|se)\/[^\s<>"'()[\]]+/g;
const SENDER = /^[\s>]*(?:\[Web발신\]\s*)?[[<【]([^\][<>【】]{2,20})[\]>】]/gm;
const MOST_ADDRESSES = 50;

/** What tells whose an order is. */
export interface PastedSource {
  text: string;
  pages: SitePage[];
}

/** The pages of stores' orders whose addresses stand in a text. */
export function orderPagesIn(text: string): SitePage[] {
  const addresses = [...text.matchAll(ADDRESS), ...text.matchAll(PROTOCOL_LEFT_OUT)].slice(0, MOST_ADDRESSES);
  return addresses.flatMap(([address]) => {
    const url = /^https?:/.test(address) ? address.replace(/^http:/, 'https:') : `https://${address}`;
    return findSite(url.replace(/[.,!?]+$/, '')) ?? [];
  });
}

/**
 * The store that a text is from: by an order page's address in it, by its name where its numbers look so, else by a
 * number that only its numbers look like. The general one where several could be.
 */
export function storeOf(number: string | undefined, { text, pages }: PastedSource): Site | null {
  const byAddress = only(
    pages
      .filter(({ numbers }) => !number || numbers.orderNumber === number || !numbers.orderNumber)
      .map(({ site }) => site),
  );
  if (byAddress) return byAddress;
  if (!number) return senderIn(text);
  const named = sites.filter(({ id }) => storeNames[id]?.test(text));
  const fitting = sites.filter((site) => fits(number, site));
  const both = named.filter((site) => fitting.includes(site));
  if (named.length > 0) return both.length === 1 ? both[0]! : null;
  // Others have 16 digits as well, but of those that begin with a day nearly all are Naver's.
  if (fitting.includes(naverPay)) return naverPay;
  const alone = only(fitting);
  // Shops of an engine that count their orders have numbers like anybody's.
  return alone?.addresses || alone?.numbers?.startWithDay ? alone : null;
}

/** The order page's site; all of Naver's are one store. */
function only(several: Site[]): Site | null {
  const [first] = several;
  const isOne = several.every(
    ({ id }) => id === first?.id || (isNaverSite(id) && isNaverSite(first?.id ?? '')),
  );
  return first && isOne ? first : null;
}

/** "[쿠팡] …": without a number only a sender says whose order it is, other names may be of couriers and payments. */
function senderIn(text: string): Site | null {
  const senders = [...text.matchAll(SENDER)].map(([, sender = '']) => sender);
  return only(
    sites.filter(({ id }) => senders.some((sender) => storeNames[id]?.exec(sender)?.[0] === sender)),
  );
}

function fits(number: string, { numbers }: Site): boolean {
  if (numbers?.pattern.exec(number)?.[0] !== number) return false;
  return !numbers.startWithDay || isDay(number.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3'));
}

export function siteId(site: Site | null): string {
  return site?.id ?? genericSite;
}
