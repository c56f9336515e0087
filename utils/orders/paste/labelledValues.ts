import { parseCourier } from '../fields/parseCourier';
import { parseDate, printedDate } from '../fields/parseDate';
import { parseOrderNumber } from '../fields/parseOrderNumber';
import { parsePaymentMethods } from '../fields/parsePaymentMethods';
import { parseQuantity } from '../fields/parseQuantity';
import { parseStatus } from '../fields/parseStatus';
import { parseTracking } from '../fields/parseTracking';
import { isField, type LabelledField, type LabelledText } from '../findLabel';
import type { Finding } from '../finding';
import { PHONE_NUMBER, sellerName } from '../strategies/sellers';
import { isBareDate } from './bareDate';
import { countApart } from './options';
import { told, type PasteContext } from './pasted';
import { priceFindings, printedSum } from './printedSums';
import { productInText } from './productInText';

const LONGEST_SELLER = 40;
const NUMBER = /[A-Z]{0,2}\d[\d -]{6,}\d[A-Z]{0,2}/;
const IN_BRACKETS = /\s*[([].*$/;
const BEHIND_STATUS = /\s*(?:[[(|/·>]|\s-\s).*$/;

/** What a label says with the value behind or below it; `printed`: label and value as they stand in one line. */
export function labelledValues(
  { names, label }: LabelledText,
  value: string,
  printed: string,
  row: number,
  context: PasteContext,
): Finding[] {
  return names.filter(isField).flatMap((name) => valuesOf(name, { label, value, printed, row }, context));
}

interface Labelled {
  label: string;
  value: string;
  printed: string;
  row: number;
}

function valuesOf(
  name: LabelledField,
  { label, value, printed, row }: Labelled,
  context: PasteContext,
): Finding[] {
  const one = (text: string | null | undefined) => (text ? [told(name, text, row, { label })] : []);
  switch (name) {
    case 'orderNumber':
    case 'productOrderNumber': {
      const number = parseOrderNumber(value) ?? parseOrderNumber(printed);
      const behind = number ? value.slice(value.indexOf(number) + number.length) : '';
      const isDated = name === 'orderNumber' && isBareDate(behind, context.now);
      return [...one(number), ...(isDated ? [told('orderedAt', printedDate(behind), row)] : [])];
    }
    case 'orderedAt':
      return parseDate(value, context.now) ? one(printedDate(value)) : [];
    case 'total':
      return one(printedSum(value) ?? printedSum(value.replace(IN_BRACKETS, '')));
    case 'price':
      return priceFindings(value, row, label);
    case 'paymentMethods':
      return one(parsePaymentMethods(value)?.join(', '));
    case 'productName':
      return productFindings(value, row, label);
    case 'quantity':
      return one([value, value.replace(IN_BRACKETS, '')].find(parseQuantity));
    case 'status':
      return one([value, value.replace(BEHIND_STATUS, '')].find((text) => text && parseStatus(text)));
    case 'statusNote':
      return parseDate(value, context.now) ? [told(name, printed, row)] : [];
    case 'seller':
    case 'sellerPhone': {
      const phone = PHONE_NUMBER.exec(value)?.[0];
      const seller = name === 'seller' ? sellerName(value) : '';
      return [
        ...(seller && seller.length <= LONGEST_SELLER ? one(seller) : []),
        ...(phone ? [told('sellerPhone', phone, row, { label })] : []),
      ];
    }
    case 'courier':
    case 'trackingNumber':
      return parcelFindings(value, row, name, label);
    case 'option':
      return one(countApart(value));
    default:
      return one(value);
  }
}

/** A courier and the parcel's number, of which one may stand behind the other's label. */
export function parcelFindings(text: string, row: number, named?: LabelledField, label = ''): Finding[] {
  const courier = parseCourier(text);
  const number = parseTracking(text);
  const isOf = (field: LabelledField) => ({ label: named === field ? label : '' });
  return [
    ...(courier ? [told('courier', courier, row, isOf('courier'))] : []),
    ...(number ? [told('trackingNumber', printedNumber(text, number), row, isOf('trackingNumber'))] : []),
  ];
}

/** A name with the option, count and sum that may stand behind it. */
export function productFindings(text: string, row: number, label = '', isWeak = false): Finding[] {
  const product = productInText(text);
  if (!product) return [];
  const { name, option, count, sum, isFirstOfSeveral } = product;
  const from = isWeak || isFirstOfSeveral ? 'class' : 'label';
  return [
    told('productName', name, row, { label, from }),
    ...(option ? [told('option', option, row)] : []),
    ...(count ? [told('quantity', count, row)] : []),
    ...(sum ? [told('price', sum, row)] : []),
  ];
}

function printedNumber(text: string, number: string): string {
  const printed = NUMBER.exec(text)?.[0] ?? '';
  return parseTracking(printed) === number ? printed : number;
}
