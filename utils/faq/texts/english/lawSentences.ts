import type { FaqSentence } from '../../types';

/** Sentences of the law that several answers share; they hold for every Korean store. */
export const withinSevenDays: FaqSentence = {
  text: 'The law lets you undo a purchase within 7 days of receiving it, even for a change of mind, with some exceptions.',
  sources: ['act-17'],
};

export const evenWithoutCancelling: FaqSentence = {
  text: 'Even if it cannot be cancelled, the law lets you undo it for a change of mind within 7 days of receiving it, with some exceptions.',
  sources: ['act-17'],
};

export const changeOfMindCost: FaqSentence = {
  text: 'If you changed your mind, the cost of sending it back is to be paid by you.',
  sources: ['act-18'],
};

export const sellerPaysWhenDifferent: FaqSentence = {
  text: 'If goods differ from the contract, such as faulty or wrong ones, the cost of sending them back is to be paid by the seller.',
  sources: ['act-18'],
};

export const threeMonthsAndThirtyDays: FaqSentence = {
  text: 'If goods differ from the ad or contract, as a rule you can undo it while within 3 months of receipt and also 30 days of finding out.',
  sources: ['act-17', 'ruling-14-0404'],
};

export const supplyInThreeDays: FaqSentence = {
  text: 'Under the law, a seller paid in advance is to take the steps needed to send the goods within 3 business days.',
  sources: ['act-15'],
};

export const tellWhenUnable: FaqSentence = {
  text: 'If sending becomes difficult, the seller is to tell you the reason without putting it off.',
  sources: ['act-15'],
};

export const refundInThreeDays: FaqSentence = {
  text: 'Under the law, the payment is to be returned within 3 business days.',
  sources: ['act-18'],
};

export const lateRefundInterest: FaqSentence = {
  text: 'The compensation added when money is returned late is set at 15% a year.',
  sources: ['decree-21-3'],
};

export const undeliveredStandard: FaqSentence = {
  text: 'If goods do not come, the consumer dispute standard lists ending the contract and being compensated.',
  sources: ['dispute-standard'],
};

export const lateStandard: FaqSentence = {
  text: 'If goods came too late for their purpose, the consumer dispute standard lists ending the contract and compensation.',
  sources: ['dispute-standard'],
};

export const exchangeOrRefundStandard: FaqSentence = {
  text: 'If goods were damaged on the way or the wrong ones came, the consumer dispute standard lists exchange or refund of the price.',
  sources: ['dispute-standard'],
};

export const unfairTermsVoid: FaqSentence = {
  text: 'The law says that terms which break its return rules and are unfavourable to the consumer have no effect.',
  sources: ['act-35'],
};
