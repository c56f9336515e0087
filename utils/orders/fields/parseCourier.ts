const COURIER =
  /(?:CJ ?)?대한통운|[가-힣A-Za-z]{1,6} ?택배|[가-힣]{1,6}(?:로지스|익스프레스|화물|통운)|로켓배송|우편등기|EMS|DHL|FedEx|UPS/i;

/** The courier's name in a text, without the number, the driver or the phone that may stand behind it. */
export function parseCourier(text: string): string | null {
  return COURIER.exec(text)?.[0] ?? null;
}
