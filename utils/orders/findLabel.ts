import { textKey } from './fields/foldText';
import { fieldLabels, otherLabel, personalLabel, statusShape, structuralLabels, traceHead } from './labels';

export type LabelledField = keyof typeof fieldLabels;
export type LabelName = LabelledField | 'personal' | 'gift' | 'trace' | 'other';

export interface LabelledText {
  /** The fields that it names ("택배사/송장번호" names two), or why its value is left alone. */
  names: LabelName[];
  /** Its words, without white space. */
  label: string;
  /** The value where label and value stand in one text; empty where the text is the label alone. */
  value: string;
}

const LABELS = Object.entries({
  ...fieldLabels,
  gift: /^사은품$/,
  trace: traceHead,
  personal: personalLabel,
  other: otherLabel,
}) as [LabelName, RegExp][];
const STRUCTURAL = Object.entries(structuralLabels) as [LabelName, RegExp][];
// Nearly every text of a page is no label: one test says so.
const ANY_LABEL = new RegExp([...LABELS, ...STRUCTURAL].map(([, words]) => words.source).join('|'));
const LONGEST_LABEL = 34;
const LONGEST_LABELLED = 300;
const BULLET = /^[-*•·ㆍ▪■□◎○●▶>|/,([\s]+/;
/** "Order #HP-10482". */
const ORDER_HASH = /^order\s*#\s*([A-Z\d][\w-]{2,})$/i;
/** "총 3개 결제금액". */
const COUNTED = /^총?\d{1,3}(?:개|건|점)(?:의)?(?:상품)?(?:의)?/;
const SELLER_PHRASE = /^(?:문의|정보|에게|연락|톡|보기|할인|쿠폰|배송|직접|페이지|취소|사정|확인)|[다요]\.?$/;
/** What is said of a label in brackets: "총 결제금액(VAT 포함)". */
const REMARK = /[([][^)\]]*[)\]]$/;

/** Whether a label names a field of ours; personal ones and those of sums we do not read name none. */
export function isField(name: LabelName): name is LabelledField {
  return name in fieldLabels;
}

/**
 * The label that a text is, or begins with: "주문번호", "주문번호 : 2025…", "구매확정일 2025. 11. 8. (토)".
 * `isHead`: the page's structure makes it a label, as a table's head or a term of a definition list.
 */
export function findLabel(text: string, isHead = false): LabelledText | null {
  if (text.length > LONGEST_LABELLED) return null;
  const seen = isHead ? asHead : asText;
  const known = seen.get(text);
  if (known !== undefined) return known;
  if (seen.size > MOST_SEEN) seen.clear();
  const found = labelIn(text, isHead);
  seen.set(text, found);
  return found;
}

// A page's texts are looked at from several sides, and repeat each other.
const MOST_SEEN = 5000;
const asHead = new Map<string, LabelledText | null>();
const asText = new Map<string, LabelledText | null>();

function labelIn(text: string, isHead: boolean): LabelledText | null {
  const numbered = ORDER_HASH.exec(text)?.[1];
  if (numbered) return { names: ['orderNumber'], label: 'order#', value: numbered };
  const bracket = /^[([](.*)[)\]]$/.exec(text);
  if (bracket) return labelIn(bracket[1]!.trim(), isHead);
  const head = text.slice(0, LONGEST_LABEL + 10);
  // "취소요청" alone is the order's status; only with a day behind it is it that day's label.
  const whole = text.length <= LONGEST_LABEL && labelled(text.replace(/\s*[:：]$/, ''), '', isHead);
  if (whole && !statusShape.test(whole.label)) return whole;
  // Without a colon only a value that begins with a digit or a currency sign is told from the label's own words.
  for (const [end, skipped] of [
    [head.search(/[:：]/), 1],
    [head.search(/\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d/), 0],
    [head.search(/\s[A-Z]{1,5}-?\d/), 0],
    [head.search(/(?<=[^\s([])\s*[#₩$+−(-]?\d/), 0],
    [head.search(/[\d₩$+−(-]/), 0],
  ] as const) {
    const value = text.slice(end + skipped).trim();
    const found = end > 0 && value && labelled(text.slice(0, end), value, skipped === 1);
    if (found) return found;
  }
  return sellerBehindSpace(text);
}

/** "판매자 포근상점": the one label behind which stores write words without a colon; not "판매자 문의". */
function sellerBehindSpace(text: string): LabelledText | null {
  const [, label = '', value = ''] = /^(판매자명?|판매처|판매사|스토어명)\s+(.{1,40})$/.exec(text) ?? [];
  return value && !SELLER_PHRASE.test(value) ? { names: ['seller'], label, value } : null;
}

function labelled(words: string, value: string, isHead: boolean): LabelledText | null {
  const label = textKey(words.replace(BULLET, '')).toLowerCase();
  if (label.length < 2 && !isHead) return null;
  const names =
    namesOf(label, isHead) ??
    severalNames(label) ??
    namesOf(label.replace(REMARK, ''), isHead) ??
    namesOf(label.replace(COUNTED, ''), isHead);
  return names && { names, label: label.replace(REMARK, '') || label, value };
}

function namesOf(label: string, isHead: boolean): LabelName[] | null {
  if (!ANY_LABEL.test(label)) return null;
  const families = isHead ? [...LABELS.slice(0, -1), ...STRUCTURAL, ...LABELS.slice(-1)] : LABELS;
  const [name] = families.find(([, words]) => words.test(label)) ?? [];
  return name ? [name] : null;
}

/** "주문일자[주문번호]", "상품명/옵션": each part has to be a label. */
function severalNames(label: string): LabelName[] | null {
  const parts = label.split(/[[\]()/·|]+/).filter(Boolean);
  if (parts.length < 2 || parts.length > 4) return null;
  const names = parts.map((part) => namesOf(part, true)?.[0]);
  const known = names.filter((name) => name !== undefined);
  return known.length === parts.length ? known : null;
}
