import { couriers, noCourier, otherCourier } from './couriers';
import { foldText } from './foldText';

const LONGEST_TEXT = 100;
/** Its phone or the number of the parcel, behind its name. */
const NUMBER_BEHIND = / ?[([]?[\d+].*$/;

/**
 * The courier's name as printed in a text, without the number, the driver or the phone that may stand behind it.
 * Null where it is only said how something is sent ("일반택배") and where several couriers are named.
 */
export function parseCourier(text: string): string | null {
  if (text.length > LONGEST_TEXT) return null;
  const printed = foldText(text);
  const alone = printed.replace(NUMBER_BEHIND, '');
  const named = couriers.flatMap(({ name }) => name.exec(printed)?.[0] ?? name.exec(alone)?.[0] ?? []);
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const other = otherCourier.exec(printed)?.[0];
  return other && !noCourier.test(other) ? other : null;
}
