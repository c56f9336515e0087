/**
 * A tracking number, digits and letters only. Korean couriers use 9 to 14 digits, post and couriers abroad up to
 * 20 characters with letters. Null for anything shorter, longer or without digits.
 */
export function parseTracking(text: string): string | null {
  const number = text.replace(/[\s\-[\]()]/g, '').toUpperCase();
  return /^(?=(?:.*\d){8})[0-9A-Z]{9,20}$/.test(number) ? number : null;
}
