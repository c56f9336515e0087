import type { OrderStatus } from '../types';
import { englishStatusWords } from './englishStatusWords';
import { foldText, textKey } from './foldText';
import { wordsOfSentence } from './statusSentence';
import { statusWords } from './statusWords';

const STATUSES = Object.entries(statusWords) as [OrderStatus, RegExp][];
const ENGLISH = Object.entries(englishStatusWords) as [OrderStatus, RegExp][];
const LONGEST_TEXT = 40;
/** Nearly every text of a page is no status: one test says so. Spaces may stand within its words. */
const MAY_BE_STATUS =
  /완\s*료|대\s*기|중|전|준\s*비|지\s*연|확\s*[인정]|취\s*소|반\s*품|교\s*환|환\s*불|접\s*수|시\s*작|출\s*발|집\s*[화하]|입\s*금|상\s*차|실\s*패|오\s*류|보\s*류|종\s*료|지\s*시|요\s*청|습니다|어요|됨|음$|[A-Za-z]{3}/;

const BRACKETS = /^[[<【(]([^[\]<>【】()]*)[\]>】)]$/;
// A day or a time; "배송완료 100매" and "취소 · 반품 안내" go on with something else.
const DAY_BEHIND =
  /[·,|:/-]?(?:\(?(?:\d{1,4}(?:[./:-]|년|월)\d{1,2}(?!\d*[A-Za-z%])|오늘|내일|모레|어제|그저께)).*$/u;
const NOTE_IN_BRACKETS = /\([^()]*\)$/;
/** In a note: the status is not so yet, is no more, or is only spoken of. */
const NOT_SO = /안내|가능|불가|반품|교환|(?<![가-힣])예정/;

/**
 * The status that the whole text says, in a word or a sentence ("배송이 완료되었습니다"), Korean or English. A day or a
 * note in brackets may follow: "배송중 · 11/21(토) 도착 예정", "배송중(택배사 이동)".
 */
export function parseStatus(text: string): OrderStatus | null {
  if (text.length > LONGEST_TEXT || !MAY_BE_STATUS.test(text)) return null;
  const key = textKey(foldText(text));
  const word = withoutNote(BRACKETS.exec(key)?.[1] ?? key);
  if (!word) return null;
  return /^[A-Za-z]/.test(word) ? englishStatus(word) : koreanStatus(word);
}

function koreanStatus(text: string): OrderStatus | null {
  for (const word of wordsOfSentence(text)) {
    const status = STATUSES.find(([, words]) => words.test(word))?.[0];
    if (status) return status;
  }
  return null;
}

function englishStatus(text: string): OrderStatus | null {
  const word = text.toLowerCase().replace(/[._!-]/g, '');
  // "Confirmed" alone may be said of a payment, an address or a delivery; "Order confirmed" not.
  const ofOrder = word.replace(/^(?:your)?order(?:hasbeen|is|was)?/, '');
  if (ofOrder === word && /^(?:confirmed|placed|error|declined)$/.test(word)) return null;
  return ENGLISH.find(([, words]) => words.test(ofOrder))?.[0] ?? null;
}

function withoutNote(key: string): string | null {
  const word = key.replace(DAY_BEHIND, '').replace(NOTE_IN_BRACKETS, '');
  const note = key.slice(word.length);
  return NOT_SO.test(note) || saysAnother(note.replace(/[()]/g, ''), word) ? null : word;
}

/** "주문접수(입금대기)": which of the two holds is left open. */
function saysAnother(note: string, word: string): boolean {
  const status = koreanStatus(note);
  return status !== null && status !== koreanStatus(word);
}
