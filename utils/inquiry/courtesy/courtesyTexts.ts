import type { Language } from '../types';

/** 해요체 where the shopper writes so, else 합쇼체; English has one form for both. */
export type Register = 'formal' | 'casual';

interface CourtesyTexts {
  thanks: Record<Register, string>;
  /** A line of its own in a letter. */
  orderLine: string;
  orderSentence: Record<Register, string>;
}

export const courtesyTexts: Record<Language, CourtesyTexts> = {
  ko: {
    thanks: { formal: '바쁘신 중에 확인해 주셔서 감사합니다.', casual: '확인해 주셔서 감사해요.' },
    orderLine: '주문번호: {orderNumber}',
    orderSentence: { formal: '주문번호는 {orderNumber}입니다.', casual: '주문번호 {orderNumber} 건이에요.' },
  },
  en: {
    thanks: { formal: 'Thank you for your help.', casual: 'Thank you for your help.' },
    orderLine: 'Order number: {orderNumber}',
    orderSentence: {
      formal: 'My order number is {orderNumber}.',
      casual: 'My order number is {orderNumber}.',
    },
  },
};

/** Thanks said, in whatever language; not 감사 선물, 감사실, "thank-you card", "thanks to your delay". */
export const thanksWords =
  /감사\s?(?:합|드|해|하(?!지)|히|했|인사|말씀|의 [말마])|감사(?=\s*(?:[!.~^ㅎㅠ)]|$))|고맙(?!지)|고마(?:워|웠|운 마음)|땡큐|ㄱㅅ|ㄳ|수고하[세십시셔]|(?<!\b(?:no|nothing to) )\bthank(?:s|ing)?\b(?! to (?:your|the)| for nothing|[ -]you[ -](?:cards?|notes?))|\b(?:thx|grateful|cheers|much obliged)\b|(?<!n['’]t |\bnot )\bappreciated?\b/im;

export const greeting =
  /^(?:안녕|수고(?:하|많|가)|늘 수고|(?:hello|hi|hey|dear|good (?:morning|afternoon|evening|day)|to whom)\b)/i;

/** The last lines of a letter: 홍길동 드림; "Best regards," and a name. */
export const koreanSignature = /^.{0,24}(?:드림|올림|배상)\s*\.?$/;
export const englishClosing = /^(?:(?:(?:best|kind|warm) )?(?:regards|wishes)|yours|sincerely|best,?$)/i;
export const englishName = /^(?:\p{Lu}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,2}|[가-힣]{2,4})$/u;
