// A page as long as this is no order page, but an order may stand somewhere in it.
const MOST_TEXTS = 4000;
const MOST_NEAR = 1500;
/** Texts on each side of an order's word: more than a store prints of one order. */
const REACH = 100;
const LONGEST_LABEL = 60;
const ORDER_WORDS =
  /(?:주문|결제|구매)\s*(?:번호|일|금액|수단|방법|상품|상태|내역)|송장|총\s*금액|합계|[Oo]rder\s*(?:[#nN]|id|ID|[dD]ate|[tT]otal|[sS]tatus|[pP]laced)/;

/** An order's number, or the day of one, stands beside its word; talk of orders has none, and few texts have any. */
const NUMBER = /\d{6}|20\d\d\D{1,2}\d/;
/** What of a long page is to be looked at. */
export interface Near {
  texts: Set<Node>;
  /** The elements that hold them, at any depth. */
  elements: Set<Node>;
}

/**
 * The surroundings of an order's words in a page of more than `MOST_TEXTS` texts, at most `MOST_NEAR` in all; null for a
 * shorter page, which is read whole. One pass, whatever the page.
 */
export function nearOrderWords(document: Document): Near | null {
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT, which Node lacks */);
  const all: Node[] = [];
  const numbers: number[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (NUMBER.test(node.nodeValue!)) numbers.push(all.length);
    all.push(node);
  }
  if (all.length <= MOST_TEXTS) return null;
  const isWord = (at: number) => {
    const text = all[at]?.nodeValue ?? '';
    return text.length < LONGEST_LABEL && ORDER_WORDS.test(text);
  };
  const named = numbers.filter((at) => isWord(at) || isWord(at - 1) || isWord(at - 2));
  return surroundings(document, all, named.length > 0 ? named : [...all.keys()].filter(isWord));
}

/** The texts on both sides of the found ones, with all that holds them. */
function surroundings(document: Document, all: Node[], found: number[]): Near {
  const near: Near = { texts: new Set(), elements: new Set() };
  const up = document.createTreeWalker(document.body, 1 /* NodeFilter.SHOW_ELEMENT */);
  let next = 0;
  for (const at of found) {
    for (next = Math.max(next, at - REACH); next < at + REACH && next < all.length; next += 1) {
      if (near.texts.size >= MOST_NEAR) return near;
      near.texts.add(all[next]!);
      // Not by `parentElement`: a form may have a box of that name.
      up.currentNode = all[next]!;
      for (let node = up.parentNode(); node && !near.elements.has(node); node = up.parentNode())
        near.elements.add(node);
    }
  }
  return near;
}
