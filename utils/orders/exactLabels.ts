/** A field's labels, the one that says most exactly what is meant first; what is not named here comes last. */
export const exactLabels = {
  /** The day of the order before the day of the payment before a date without a label. */
  orderedAt: [/^주문|order|placed/, /./],
  /** What was paid before what the order came to. */
  total: [
    /^(?:총|최종|실)(?:제)?(?:결제|입금|지불)|하신|^최종|paid|grandtotal|charged/,
    /결제|입금|지불/,
    /^총|합계|total/,
    /./,
  ],
  paymentMethods: [/./],
  /** A labelled count before the one behind an option before a bare "2개". */
  quantity: [/수량|q(?:ty|uantity)/, /./],
  /** The line's sum before the price of one. */
  price: [/^금액$|합계|소계|구매(?:금액|가)|주문금액|결제금액|^총|total|amount/, /./],
  status: [/./],
} satisfies Record<string, RegExp[]>;
