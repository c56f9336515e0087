import { couriers } from './couriers';
import { foldText } from './foldText';

const LONGEST_TEXT = 200;
// +82 10-1234-5678, 02-123-4567, 010 1234 5678: no tracking number is grouped behind a leading zero.
const PHONE = /(?<![\d-])(?:\+82[- ]?\d{1,2}|\(?0\d{1,3}\)?)[- ]\d{3,4}[- ]\d{4}(?![\d-])/g;
const PHONE_DIGITS = /^0(?:1[016-9]\d{7,8}|2\d{7,8}|[3-6]\d{8,9}|70\d{8}|80\d{7}|50\d{9})$/;
// In one piece, or in groups of digits with the same mark between them all. A sum has 원 behind it.
const CANDIDATE =
  /(?<![A-Za-z\d.,-])(?:\d{2,6}(?:-\d{3,6}){1,6}|\d{2,6}(?: \d{3,6}){1,6}|[A-Za-z\d]{9,24})(?![A-Za-z\d-]|[.,]\d| ?원)/g;
// Digits; international post (EE123456789KR), UPS (1Z…) and couriers abroad have letters; USPS has 22 digits.
const NUMBER =
  /^(?:[A-Z]{0,5}\d{9,18}[A-Z]{0,3}|[A-Z]{1,5}\d{8}[A-Z]{0,3}|\d{19,20}|9\d{21}|1Z[0-9A-Z]{16})$/;
/** A time written in digits or a Naver number, which begins with its day. */
const BEGINS_WITH_DAY = /^20[12]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{6,}$/;

/** A tracking number, digits and letters only. Null for phones, days, sums and anything without enough digits. */
export function parseTracking(text: string): string | null {
  if (text.length > LONGEST_TEXT) return null;
  const candidates = foldText(text).replace(PHONE, '|').match(CANDIDATE) ?? [];
  const numbers = candidates.map((candidate) => candidate.replace(/[ -]/g, '').toUpperCase());
  return numbers.find(isTrackingNumber) ?? null;
}

/** Whether a courier uses such numbers. True where it is not known what its numbers look like. */
export function fitsCourier(number: string, courier: string): boolean {
  const name = foldText(courier);
  const known = couriers.find((one) => one.name.test(name))?.number;
  return known ? known.test(number) : true;
}

function isTrackingNumber(number: string): boolean {
  return NUMBER.test(number) && !PHONE_DIGITS.test(number) && !BEGINS_WITH_DAY.test(number);
}
