/** The lines of a letter that name its order. */
export const orderFacts =
  /^(?:(?:상품)?주문번호|상품|옵션|수량|주문일|택배사?|운송장 번호|문의 기록|결제(?: 금액| 수단)?|판매자|(?:Product o|O)rder number|Product|Option|Quantity|Ordered on|Parcel|Tracking number|Courier|Payment(?: method)?|Amount|Seller|Inquiries so far):.*$/m;

/**
 * What stands in a draft but is not the shopper's own speech: the order's facts, product names and what others said or
 * printed, in quotation marks. What the draft itself quotes as the shopper's details is theirs.
 */
export const quotedParts: RegExp[] = [
  new RegExp(orderFacts, 'gm'),
  // ‘product’(order number, option): the brackets hold what the store printed.
  /‘[^‘’\n]{1,200}’(?:\((?:[^()\n]|\([^()\n]{0,200}\)){0,400}\))?/g,
  /\((?:(?:상품)?주문번호|(?:product )?order) (?:[^()\n]|\([^()\n]{0,200}\)){0,400}\)/g,
  /(?<=” on [A-Z][a-z]+ \d{1,2}(?:, \d{4})? )\((?:[^()\n]|\([^()\n]{0,200}\)){0,400}\)/g,
  /(?<!^(?:Details|상세 내용|문의 내용): )“[^“”\n]{1,400}”/gm,
  /(?<![\p{L}\p{N}])"[^"\n]{1,400}"/gu,
  /https?:\/\/\S{1,300}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}/g,
];
