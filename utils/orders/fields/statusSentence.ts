/** A status said in a sentence, as the word that stands for it. All texts are without white space. */

const CLOSED_SENTENCE =
  /(?:처리)?(?:되었습니다|됐습니다|되었어요|됐어요|되었음|됨|했습니다|하였습니다|했어요|하였음|했음)$/;
const OPEN_SENTENCE = /(?:되|하)고있(?:습니다|어요)$/;
const COPULA = /(?:입니다|이에요|예요|에요)$/;
const PARTICLE =
  /(?<=[가-힣]{2})[이가을를](?=완료|취소|시작|확[정인]|지연|접수|출발|도착|발송|출고|배송|준비|요청|신청|실패)/gu;
// What the sentence is about: "상품이 배송 중입니다". Bare 주문취소 stays whole, it is a button.
const SUBJECT = /^(?:주문|상품|제품|현재)(?:상품)?(?:[은는]|(?!취소$))/u;

/** The words that a text may be, the most literal first: "배송이완료되었습니다" is 배송완료. */
export function wordsOfSentence(text: string): string[] {
  const said = text.replace(/[.!]+$/, '');
  const plain = said.replace(PARTICLE, '');
  const stem = plain.replace(CLOSED_SENTENCE, '').replace(OPEN_SENTENCE, '중').replace(COPULA, '');
  // "결제되었습니다" is 결제완료; "배송되었습니다" may mean sent or arrived.
  const isClosed = CLOSED_SENTENCE.test(plain) && !stem.endsWith('배송');
  const words = isClosed ? [stem, `${stem}완료`] : [stem];
  return words.flatMap((word) => [word, word.replace(SUBJECT, '')]);
}
