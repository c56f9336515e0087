import { parseStatus } from '../fields/parseStatus';
import type { Finding } from '../finding';
import { noteIn } from './notes';
import { told, type PasteContext } from './pasted';
import { ENGLISH_SUBJECT } from './isSentence';
import { productInText } from './productInText';

const CLAUSE_END = /(?<=[.!?~])\s+|(?<=니다)\s+(?=\S)/;
const LONGEST_STATUS_IN_WORDS = 3;
/** What a sentence about an order says something of; a coupon or a booking may be cancelled as well. */
const SUBJECT =
  /(?:^|\s)(?:(?:주문|구매)?(?:상품|제품|물품)|주문(?:건|내역)?|택배|소포|배송|결제|입금)(?:\s?[([「『'"“‘].*[)\]」』'"”’])?(?:께서)?[이가은는을를의]?$|[)\]」』'"”’][이가은는을를]?(?:\([가이]\))?$/;
/** Coupons, bookings and payments by instalments are cancelled as well. */
const CANCELLED = /(?:주문|구매|상품|결제)(?:건|내역)?[이가은는을를]?$/;
const ANY_SUBJECT = /[가-힣)\]」』'"”’](?:이|가|은|는|을|를|도|의)$/;
const NAME = String.raw`(?<name>(?:[^()]|\([^()]*\)){2,120}?)`;
const NAMES: RegExp[] = [
  new RegExp(String.raw`(?<![가-힣])(?:주문|구매)?(?:상품|제품|물품)\s?[(（]${NAME}[)）]`),
  /(?<![가-힣])(?:주문|구매)?(?:상품|제품)(?:인|은|명은)?\s?[「『‘'"“](?<name>[^」』’'"”]{2,120})[」』’'"”]/,
  /[「『‘'"“](?<name>[^」』’'"”]{2,120})[」』’'"”]\s?(?:상품|제품)(?![가-힣]{0,2}(?:평|권))/,
  /(?<![가-힣])(?:주문|구매|결제)하신 [「『‘'"“](?<name>[^」』’'"”]{2,120})[」』’'"”]/,
];
const OF_AN_ORDER = /고객님|주문하신|구매하신|결제하신|보내신|받으실|배송|발송|출고|도착|배달|택배/;
const OF_NO_ORDER =
  /찜|재입고|할인|특가|장바구니|관심|추천|혜택|쿠폰|이벤트|문의|가능|불가|경우|제외|후기|리뷰|버튼|클릭|눌러|시 /;

/** What a message says in a sentence: how far the order is, the product that it names, the day it tells. */
export function sentenceFindings(text: string, row: number, context: PasteContext): Finding[] {
  return text.split(CLAUSE_END).flatMap((clause) => {
    const status = statusIn(clause);
    const name = OF_AN_ORDER.test(clause) && !OF_NO_ORDER.test(clause) ? nameIn(clause) : null;
    const note = noteIn(clause, context);
    return [
      ...(name
        ? [told('productName', name.name, row, { from: name.isFirstOfSeveral ? 'class' : 'pasted' })]
        : []),
      ...(status ? [told('status', status, row)] : []),
      ...(note ? [told('statusNote', note, row)] : []),
    ];
  });
}

function nameIn(clause: string) {
  for (const pattern of NAMES) {
    const name = pattern.exec(clause)?.groups?.['name'];
    const product = name ? productInText(name.trim()) : null;
    if (product) return product;
  }
  return null;
}

/** The words at a clause's end that are a status: "고객님의 상품이 배송출발하였습니다" ends with one. */
function statusIn(clause: string): string | null {
  const said = clause.replace(/[\s~^\p{Extended_Pictographic}\uFE0F\u200D]+$/u, '');
  if (ENGLISH_SUBJECT.test(said)) {
    const words = said.replace(ENGLISH_SUBJECT, '').replace(/[.!]+$/, '');
    return [words, `order ${words}`].find(parseStatus) ?? null;
  }
  if (!/[다요음됨]\.?!?$/.test(said)) return null;
  const words = said.split(' ');
  for (let count = Math.min(LONGEST_STATUS_IN_WORDS, words.length); count > 0; count -= 1) {
    const status = words.slice(-count).join(' ');
    const before = words.slice(0, -count).join(' ');
    if (parseStatus(status)) return isOfOrder(before, status) ? status : null;
  }
  return null;
}

/** What stands before a status must not say that something else than the order is meant. */
function isOfOrder(before: string, status: string): boolean {
  if (status.startsWith('취소')) return before === '' || CANCELLED.test(before);
  const words = before.split(' ');
  const subject = words.findLastIndex((word) => ANY_SUBJECT.test(word));
  return subject < 0 || SUBJECT.test(words.slice(0, subject + 1).join(' '));
}
