import { parseCourier } from '../fields/parseCourier';
import { parseDate } from '../fields/parseDate';
import { parseOrderNumber } from '../fields/parseOrderNumber';
import { parsePaymentMethods } from '../fields/parsePaymentMethods';
import { parseQuantity } from '../fields/parseQuantity';
import { parseStatus } from '../fields/parseStatus';
import { parseTracking } from '../fields/parseTracking';
import type { LabelledField, LabelledText } from '../findLabel';
import { nameIn } from '../tree/nameIn';
import { around, lettersIn, type PageElement } from '../tree/pageTree';
import type { LabelledValue } from '../tree/valueBeside';
import { foldedText } from '../tree/visibleText';
import { placed, type PlacedFinding } from './placed';
import { PHONE_NUMBER, sellerName } from './sellers';

const SUM = /^(?:₩ ?)?\d{1,3}(?:,\d{3})+ ?원?$/;
const COUNT_BEHIND = /\s*[(/|·,x×]\s*(?:수량\s*:?\s*)?\d{1,4}\s*(?:개|EA)\s*\)?$/i;
const SAYS_A_DAY = /\d ?[./월년-] ?\d|오늘|내일|모레|어제|[A-Z][a-z]{2}/;
/** A label and a value with a colon between them are a pair, not a note. */
const LONGEST_NOTE_LABEL = 14;
const LONGEST_PARCEL = 110;

/**
 * What a label's value says of one field that the label names. `printed`: the label as it stands on the page, empty
 * where it is a column's head or an attribute.
 */
export function valueFindings(
  name: LabelledField,
  { names, label, value: behindColon }: LabelledText,
  { element, text, parts }: LabelledValue,
  printed: string,
): PlacedFinding[] {
  const one = (words: string | undefined, place = element) =>
    words ? [placed(name, words, place, { label })] : [];
  switch (name) {
    case 'productName': {
      if (behindColon) return one(text);
      const found = nameIn(element);
      // What its label calls a name is one, also where it reads like a label itself.
      const isCalledName = /명$|name$|title$/.test(label);
      return one(found?.text ?? (isCalledName ? text : undefined), found?.element);
    }
    // An option's value may hold the count as well: "색상: 세이지" and "1개" stand in one list item at Naver.
    // In a cell of both, the option says so itself.
    case 'option':
      if (behindColon && label === '규격') return one(printed);
      return names.includes('productName') ? [] : one(parts.join('\n'));
    // A card or account number behind the name of a payment method stays here.
    case 'paymentMethods':
      return one((parsePaymentMethods(parts[0] ?? '') ?? parsePaymentMethods(text))?.join(', '));
    // One text is a note, as it stands; of a pair only the day is taken (a label marks it).
    case 'statusNote':
      if (!SAYS_A_DAY.test(text)) return [];
      return behindColon && printed && !/[:：]/.test(printed.slice(0, LONGEST_NOTE_LABEL))
        ? [placed(name, printed, element)]
        : one(`${printed || label} ${text}`);
    // Beside a status stand buttons and remarks, beside a number a button to copy it or more of a sentence.
    case 'status':
      return one([...parts, text].find((part) => parseStatus(part)));
    case 'orderNumber':
      return one([text, ...parts].find((part) => parseOrderNumber(part)));
    case 'orderedAt':
      return one([text, ...parts].find((part) => parseDate(part, new Date())));
    // "3매 · 145,500원": the sum may stand behind the count.
    case 'quantity': {
      const pieces = [text, ...parts, ...text.split(/\s[·|/]\s/)].map(withoutBrackets);
      const sum = pieces.find((piece) => SUM.test(piece));
      return [
        ...one(pieces.find((piece) => parseQuantity(piece))),
        ...(sum ? [placed('price', sum, element)] : []),
      ];
    }
    case 'price':
      return one(text.replace(COUNT_BEHIND, ''));
    // Behind a seller's name stand ways to reach it.
    case 'seller':
    case 'sellerPhone': {
      const phone = PHONE_NUMBER.exec(text)?.[0];
      const seller = name === 'seller' && parts.map(sellerName).find(Boolean);
      return [
        ...(seller ? [placed('seller', seller, element, { label })] : []),
        ...(phone ? [placed('sellerPhone', phone, element, { label })] : []),
      ];
    }
    case 'courier':
    case 'trackingNumber': {
      if (isOfClaim(element)) return [];
      // "FedEx tracking number" names the courier itself.
      const courier = parseCourier(text) ?? parseCourier(printed);
      return [
        ...(courier ? [placed('courier', courier, element, { label })] : []),
        ...(parseTracking(text) ? [placed('trackingNumber', text, element, { label })] : []),
      ];
    }
    default:
      return one(text);
  }
}

/** The parcel that goes back has a courier and a number as well. */
function isOfClaim(element: PageElement): boolean {
  for (const one of around(element)) {
    if (lettersIn(one) > LONGEST_PARCEL) return false;
    if (/반품|회수|수거/.test(foldedText(one))) return true;
  }
  return false;
}

function withoutBrackets(text: string): string {
  return text.replace(/^[/|·,\s]*[([]?/, '').replace(/[)\]]$/, '');
}
