import { textKey } from '../fields/foldText';
import { parseDate } from '../fields/parseDate';
import { parseMoney } from '../fields/parseMoney';
import { parseQuantity } from '../fields/parseQuantity';
import { parseStatus } from '../fields/parseStatus';
import { findLabel } from '../findLabel';
import { splitLine } from '../tree/lines';
import { nameIn } from '../tree/nameIn';
import { isStatement, type Page } from '../tree/page';
import type { LabelledLine } from '../tree/labelledLine';
import { textsIn, type PageElement, type PageText } from '../tree/pageTree';
import { valueBeside } from '../tree/valueBeside';
import { placed, type PlacedFinding } from './placed';

const MOST_NODES_OF_VALUE = 16;
/** "카키 / 170mm · 1개"; itemFields.ts takes the count off. */
const OPTION_AND_COUNT =
  /^(?!.*\d{1,3},\d{3})[^:]{1,60}?\s*[/|·]\s*(?:수량\s*:?\s*)?[1-9]\d{0,3}\s?(?:개|EA|벌|켤레|권|세트|박스|장|병|봉|매|팩)$/;
const LONGEST_NOTE = 55;
const LONGEST_STATUS = 40;
const LONGEST_SUM = 30;
const COUNT = /^(?:원\s)?[/|·,(\s]*(?:[x×]\s?[1-9]\d{0,3}(?: ?개)?|(?:총 ?)?[1-9]\d{0,3} ?개)\)?(?: ?=)?$/;
/** "향: 젖은 흙": an option by its own name, of which there are too many to know. */
const OPTION =
  /^[([]?(?<name>[가-힣A-Za-z]{1,8}(?: [가-힣A-Za-z]{1,8})?) ?[:：] ?(?<value>[^\s:][^:]*(?:[:：][^:]*)*)$/;
/** "28,000원 / 1개", "12,000원 (2개)", "15,000원 x 2". */
const SUM_AND_COUNT =
  /^(?<sum>[₩\d][\d,]*\s?원?)\s*[/|·x×(]\s*(?:수량\s*:?\s*)?(?<count>[1-9]\d{0,3})\s*(?:개|EA)?\)?$/i;
const COUNT_AND_SUM = /^(?:수량 ?)?(?<count>[1-9]\d{0,3}) ?개\s*[/|·]\s*(?<sum>₩? ?\d[\d,]*\s?원?)$/;
const SUM = /^(?:₩\s?\d[\d,]*|(?:US ?)?\$\s?\d[\d,.]*|\d{1,3}(?:,\d{3})+\s?원?|\d+\s?원)$/;
// "오늘도착" alone is a badge of the product.
const SAYS_A_DAY =
  /\d ?[./월-] ?\d|(?:오늘|내일|모레|어제)(?: ?\(.\)[^가-힣]*(?:새벽 ?)?|[^가-힣]+(?:새벽 ?)?)(?:도착|출발|발송)/;
const TELLS_OF_THE_ITEM =
  /발송|출고|도착|배송|구매확정|취소|반품|교환|환불|수거|회수|입금|출발|접수|신청|수취|확정/;
const ORDERED = /^\(?[\d\s.:/년월일-]+(?:\([월화수목금토일]\))?[\d\s:]*(?:주문|결제|구매)(?:완료|함)?\)?$/;
const PERSONAL = /\d-?\d{3,4}-?\d{4}|연락처|수령|님 |받[는으]/;

/**
 * What says by itself what it is: a text that is a status and nothing else, a note that names a day
 * ("구매확정일 2025. 11. 8. (토)"), the day of the order ("2026. 8. 20 주문"), a count ("4개"), a sum. Words on buttons say
 * what could be done, so they are left out; so are the values of labels.
 */
export function plainWordFindings(page: Page): PlacedFinding[] {
  const ofOthers = page.columns.filter(
    ({ head, isOfItems }) => head.names.includes('other') || (head.names.includes('total') && !isOfItems),
  );
  const taken = new Set([
    ...page.labels.flatMap((label) => [...label.line.texts, ...textsOfValue(label)]),
    ...ofOthers.flatMap(({ cell }) => textsIn(cell)),
  ]);
  return page.tree.texts.flatMap((text) => {
    if (text.text.length > LONGEST_NOTE || taken.has(text)) return [];
    const line = splitLine(text)?.text;
    // What is glued together of several texts is a word, not a note.
    const found =
      wordsOf(text, text.text) ??
      (line ? wordsOf(text, line)?.filter(({ field }) => field !== 'statusNote') : null);
    return found && isStatement(text.parent, page) ? found : [];
  });
}

function wordsOf({ parent }: PageText, text: string): PlacedFinding[] | null {
  const isDated = SAYS_A_DAY.test(text);
  if (text.length <= LONGEST_STATUS && parseStatus(text))
    // "2026.11.20 구매확정" is a note as well; "배송완료(11/20)" a status with its day.
    return [
      placed('status', text, parent),
      ...(isDated && /^\d/.test(text) ? [placed('statusNote', text, parent)] : []),
    ];
  if (text.length <= LONGEST_STATUS && ORDERED.test(text) && parseDate(text, new Date()))
    return [placed('orderedAt', text, parent)];
  const count = COUNT.test(text) && text.replace(/^(?:원\s)?[/|·,(\s]*|[)\s=]+$/g, '');
  if (count && parseQuantity(count)) return [placed('quantity', count, parent)];
  if (text.length <= LONGEST_SUM && !parent.isStruck) {
    const { sum, count: counted } = (SUM_AND_COUNT.exec(text) ?? COUNT_AND_SUM.exec(text))?.groups ?? {};
    if (sum && counted) return [placed('price', sum, parent), placed('quantity', counted, parent)];
    if (SUM.test(text) && parseMoney(text)) return [placed('price', text, parent)];
  }
  // "배송중 · 11/21(토) 도착 예정" is both.
  const status = textKey(text).replace(/[\d(·,|].*/, '');
  const isNote = TELLS_OF_THE_ITEM.test(text) && isDated && !PERSONAL.test(text);
  if (parseStatus(status) && isDated) return [placed('status', text, parent)];
  if (isNote) return [placed('statusNote', text, parent)];
  const pair = pairOfOption(text, parent);
  if (pair) return [placed('option', pair, parent)];
  if (OPTION_AND_COUNT.test(text) && !findLabel(text)) return [placed('option', text, parent)];
  return isOption(text) ? [placed('option', text.replace(/^[([](.*)[)\]]$/, '$1'), parent)] : null;
}

/** "Colour:" with "Moss" in the element behind it. */
function pairOfOption(text: string, parent: PageElement): string | null {
  if (!/^[가-힣A-Za-z ]{1,14}[:：]$/.test(text) || findLabel(text)) return null;
  const last = parent.children.findLast((child) => child.isText && child.text === text);
  const value = last && valueBeside(last)?.text;
  return value && value.length <= LONGEST_STATUS && isOption(`${text} ${value}`) ? `${text} ${value}` : null;
}

/** Not a label that we know, nor a sentence, a time, an address or a phone number. */
function isOption(text: string): boolean {
  const { value = '' } = OPTION.exec(text)?.groups ?? {};
  return value !== '' && !findLabel(text) && !/\d{3,4}-\d{4}|https?:|다\.?$|요\.?$/.test(text);
}

/** A heading that looks like a label has a whole part of the page behind it; a product's cell holds more than its name. */
function textsOfValue({ label: { names, value: inText }, value }: LabelledLine): PageText[] {
  if (inText) return [];
  if (!value || value.element.end - value.element.index > MOST_NODES_OF_VALUE) return [];
  // "주문 정보" is a heading; what stands beside it may be the status.
  if (names.includes('other') && parseStatus(value.text)) return [];
  return textsIn(names.includes('productName') ? (nameIn(value.element) ?? value).element : value.element);
}
