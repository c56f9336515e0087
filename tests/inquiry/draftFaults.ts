import { cleanLine } from '../../utils/inquiry/cleanText';
import { shortenName } from '../../utils/inquiry/shorten';
import type { Channel, InquiryDraft, InquiryRequest } from '../../utils/inquiry/types';

/** Most characters of a body, by the contract. */
export const limits: Record<Channel, number> = {
  'seller-talk': 300,
  phone: 400,
  'seller-inquiry': 1000,
  'product-qna': 1000,
  'centre-chat': 1000,
  'centre-mail': 1000,
};

const placeholder =
  /[{}]|undefined|null|NaN|\[object|을\(를\)|를\(을\)|은\(는\)|이\(가\)|\(으\)로|와\(과\)|\(\)|‘’|“”/;
const badSpace = / {2}|\n{3}|\s$|^\s| [.,?!]/;
const forbidden =
  /고소|소송|신고|법적|책임|당장|즉시|반드시|사기|sue|lawyer|legal|report you|immediately|fraud|law\b/i;
const politeKorean = /(?:니다|요)[.?]$/;
const formalKorean = /니다\.$|까요\?$|안녕하세요\.$/;

/** Everything that no draft may have, and how many sentences were looked at. */
export function faultsIn(
  request: InquiryRequest,
  { title, body }: InquiryDraft,
): { faults: string[]; sentences: number } {
  const { channel, language, order, tone } = request;
  const faults: string[] = [];
  const check = (name: string, isRight: boolean) => {
    if (!isRight) faults.push(name);
  };
  const whole = `${title}\n${body}`;
  const sentences = sentencesIn(body);
  const korean = language === 'ko';
  const number = order?.orderNumber?.value;
  const name = cleanLine(order?.items[0]?.productName?.value ?? '');

  check('a placeholder', !placeholder.test(whole));
  check('a stray space', !badSpace.test(title) && !badSpace.test(body));
  check('too long', body.length <= limits[channel] && title.length <= 80);
  check('a threat or a demand', !forbidden.test(body));
  check('not one greeting', countOf(body, korean ? /안녕하세요/g : /^(?:Hello|Hi there),/g) === 1);
  check('no thanks', korean ? /감사|고맙/.test(body) : /thank/i.test(body));
  check('a number in public', channel !== 'product-qna' || !/\d{8,}/.test(body));
  check('no number', channel === 'product-qna' || number === undefined || body.includes(number));
  check('no product', body.includes(shortenName(name)));
  for (const [, from, days] of body.matchAll(/(주문|발송) 후 (-?\d+)일/g))
    check(`wrong days: ${from} ${days}`, Number(days) === (from === '주문' ? 8 : 5));
  for (const [, days, from] of body.matchAll(/(-?\d+) days? since (the order|dispatch)/g))
    check(`wrong days: ${from} ${days}`, Number(days) === (from === 'dispatch' ? 5 : 8));
  for (const sentence of sentences) {
    if (korean) {
      check(`not polite: ${sentence}`, politeKorean.test(sentence));
      const isCasual = channel === 'seller-talk' && tone === 'friendly';
      check(`two registers: ${sentence}`, isCasual || formalKorean.test(sentence));
    } else check(`not polite: ${sentence}`, /[.?,]$/.test(sentence));
  }
  return { faults, sentences: sentences.length };
}

/** What is written in sentences: not the lines that name the order's number, product and so on. */
function sentencesIn(body: string): string[] {
  return body
    .split('\n')
    .filter((line) => !/^[가-힣A-Za-z ]{2,20}: /.test(line) || line.startsWith('This is how'))
    .flatMap((line) => line.replaceAll(/[‘“(][^’”)]*[’”)]/g, '').split(/(?<=[.?!])\s+/))
    .filter((sentence) => sentence !== '');
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
