import type { PageSnapshot } from './types';

/**
 * Where stores keep an order in their page's own data. Only these parts are taken, never a member's profile: a key, or
 * in a list the entry whose query has that name.
 */
const BRANCHES = [
  'dehydratedState.queries.PAYMENT_LIST',
  'domains.desktopOrder',
  'domains.order',
  'domains.payment',
];
const LONGEST_JSON = 4_000_000;
const SCRIPTS = 'script#__NEXT_DATA__,script[type="application/ld+json"]';

/** The parts of the page's own data that may tell of an order; data that is broken or too long is left out. */
export function embeddedData(document: Document): PageSnapshot['data'] {
  return [...document.querySelectorAll(SCRIPTS)].flatMap((script) => {
    const text = script.textContent ?? '';
    if (text.length > LONGEST_JSON) return [];
    if (script.id !== '__NEXT_DATA__')
      return /"(?:\w+:|[^"]*\/)?Order"/.test(text) ? [{ name: 'linked-data', json: text }] : [];
    try {
      const { pageProps } = JSON.parse(text).props;
      return BRANCHES.flatMap((name) => {
        const json = JSON.stringify(name.split('.').reduce(stepInto, pageProps));
        return json ? [{ name, json }] : [];
      });
    } catch {
      return [];
    }
  });
}

/** One step along a branch, by own keys alone. */
function stepInto(within: unknown, key: string): unknown {
  if (Array.isArray(within)) return within.map(queryData).find(([name]) => name === key)?.[1];
  return ownValue(within, key);
}

function queryData(query: unknown): [name: unknown, data: unknown] {
  return [ownValue(ownValue(query, 'queryKey'), '0'), ownValue(ownValue(query, 'state'), 'data')];
}

function ownValue(within: unknown, key: string): unknown {
  return typeof within === 'object' && within !== null && Object.hasOwn(within, key)
    ? (within as Record<string, unknown>)[key]
    : undefined;
}
