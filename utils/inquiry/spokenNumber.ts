/** Shorter numbers are said in one go. */
const shortestGrouped = 8;

/** A long number in groups of four, as it is read out; undefined where it has letters or separators of its own. */
export function spokenNumber(number: string | undefined): string | undefined {
  if (number === undefined || number.length < shortestGrouped || !/^\d+$/.test(number)) return undefined;
  return number.match(/\d{1,4}/g)?.join('-');
}
