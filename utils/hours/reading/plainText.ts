const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** Spread out to fill a line: '휴   무', '평 일'. */
const spreadWords = /(?<![가-힣])(평|점|휴|주|공) (일|심|무|말|휴)(?: ?(일))?(?![가-힣])/g;
/** As NFKC leaves them: the letter ㅡ becomes U+1173, an ellipsis three dots. */
const longDashes = /[\u1173→∽➜~∼〜‐-―−]|\.{3}|(?<=[가-힣])_(?=[가-힣])/g;
/** '다섯 시': the hours of the day as they are spoken. */
const spokenHours = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '열한', '열두'];
const spokenHour = /(?<![가-힣])(열[한두]|[한두세네열]|다섯|여섯|일곱|여덟|아홉)\s?시(?=[\s~부까에]|$)/g;
const middleDots = /[∙•・‧⋅ㆍ･]/g;
/** '공휴일 ❌' */
const crosses = /(?<=[가-힣]\s?)[×✕✖❌❎]/gu;
const pictures = /\p{Extended_Pictographic}\uFE0F?/gu;
const notHours = [
  /[\w.+-]+@[\w-]+\.[\w.-]+/g, // mail addresses
  /https?:\/\/\S+|www\.\S+/g,
  /(?<![\d:-])1\s?:\s?1(?![\d:])/g, // 1:1 문의
  /(?<!\d)(?!(?:19|20)\d\d-\d{1,2}-\d{1,2}(?!\d))\d{2,6}(?:-\d{2,7}){2,}(?!\d)/g, // accounts, phone and company numbers
  /(?<!\d)0\d{1,2}[).]\s?\d{3,4}[-. ]\d{4}(?!\d)/g,
  /(?<!\d)1[3-9]\d\d[-. ]\d{4}(?!\d)/g, // 1588-0000
  /(?<![\d:])\d[\d,.]*\s?(?:원|%|만원|천원|krw|won)/g,
];

/**
 * A text of hours in one spelling, line by line as it was: full-width characters made plain, long dashes one sign, and
 * what has digits but is no hour (phone numbers, accounts, addresses, prices) taken out.
 */
export function plainText(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(invisible, '')
    .replace(longDashes, '~')
    .replace(middleDots, '·')
    .replace(crosses, 'x')
    .replace(pictures, ' ')
    // A letter that stands for a bar.
    .replace(/(?<=\s)\u1175(?=\s)/g, '|')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/([월화수목금토일])욜/g, '$1요일')
    .replace(spreadWords, '$1$2$3')
    .replace(spokenHour, (_, word: string) => `${spokenHours.indexOf(word) + 1}시`);
  return notHours.reduce((rest, pattern) => rest.replace(pattern, ' '), folded);
}
