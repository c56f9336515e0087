/**
 * A tracking number, digits and letters only. Korean couriers use 9 to 14 digits, post and couriers abroad up to
 * 20 characters with letters. Null for anything shorter, longer or without digits.
 */
export function parseTracking(text: string): string | null {
  const printed = /[A-Z\d][A-Z\d -]{7,28}[A-Z\d]/i.exec(text)?.[0] ?? '';
  const number = printed.replace(/[ -]/g, '').toUpperCase();
  return /^(?=(?:.*\d){8})[0-9A-Z]{9,20}$/.test(number) ? number : null;
}
