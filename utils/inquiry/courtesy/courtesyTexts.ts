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
export const thanksWords: RegExp[] = [
  /감사\s?(?:합|드|해|하(?!지\s?(?:않|못|도))|할\s?(?:따름|게|거)|히\s|했)|감사(?:의\s(?:말|마음|뜻|인사)|\s?말씀|\s?인사)/,
  /감사(?=\s*(?:[!.~^ㅎㅠ)]|$))/m,
  /고맙(?!지)|고마(?:워(?!서\s?(?:산|드릴|선물))|와요|울\s|웠|운\s?(?:마음|말씀))|땡큐|쌩큐|생유|ㄱㅅ|ㄳ|감솨|캄사/,
  // Said on leaving to whoever is at work, as much as thanks; 수고 많으십니다 is a greeting.
  /수고(?:하세요|하십시오|하셔요|하시기|하시길)|고생하세요/,
  /(?<!\b(?:no|nothing to|not|won['’]t|cannot|can['’]t) )\bthank(?:s|ing)?\b(?!\s+to\s+(?:your|the|this|that)\b|\s+for\s+nothing|[\s-]you[\s-](?:cards?|notes?|gifts?|stickers?|tags?|letters?)\b)|\bthankful\b|\bthx\b|\bgrateful|\bgratitude\b|\bcheers\b|\bmuch\sobliged\b/i,
  /(?<!\b(?:not|never|hardly|cannot|can['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t|wouldn['’]t) (?:\w{1,20} )?)\bappreciat(?:e|ed|ion|ive)\b/i,
];

export const greeting =
  /^(?:안녕하|안녕히|수고(?:하|많|가)|늘\s수고|반갑|hello\b|hi\b|hey\b|dear\b|good\s(?:morning|afternoon|evening|day)\b|greetings\b|to\swhom\b)/i;

/** The last lines of a letter: 홍길동 드림; "Best regards," and a name. */
export const koreanSignature = /^.{0,24}(?:드림|올림|배상)\s*[.]?$/;
export const englishClosing =
  /^(?:(?:best|kind|warm|many)\s)?(?:regards|wishes)\b|^(?:yours\b|sincerely\b|respectfully\b|best,?$)/i;
export const englishName = /^(?:\p{Lu}[\p{L}'’.-]{0,20}(?:\s\p{Lu}[\p{L}'’.-]{0,20}){0,2}|[가-힣]{2,4})$/u;
