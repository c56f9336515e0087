/** A field's labels, the one that says most exactly what is meant first; what is not named here comes last. */
export const exactLabels = {
  /** The day of the order before the day of the payment before a date without a label. */
  orderedAt: [/^주문/, /./],
  /** What was paid before what the order came to. */
  total: [/^(?:총|최종|실)결제/, /^결제/],
  paymentMethods: [/./],
  /** A labelled count before the one behind an option before a bare "2개". */
  quantity: [/수량/, /./],
  status: [/./],
} satisfies Record<string, RegExp[]>;
