import type { FaqSentence } from '../../types';

/** Sentences of the law that several answers share; they hold for every Korean store. */
export const withinSevenDays: FaqSentence = {
  text: 'The law lets you withdraw from a purchase within 7 days of receipt, even for a change of mind, with some exceptions.',
  sources: ['act-17'],
};

export const evenWithoutCancelling: FaqSentence = {
  text: 'Even if it cannot be cancelled, the law lets you withdraw for a change of mind within 7 days of receipt, with some exceptions.',
  sources: ['act-17'],
};

export const changeOfMindCost: FaqSentence = {
  text: 'If you changed your mind, you have to pay the cost of sending it back.',
  sources: ['act-18'],
};

export const sellerPaysWhenDifferent: FaqSentence = {
  text: 'If goods differ from the contract, such as faulty or wrong ones, the seller has to pay the cost of sending them back.',
  sources: ['act-18'],
};

export const threeMonthsAndThirtyDays: FaqSentence = {
  text: 'If goods differ from the ad or contract, as a rule you can withdraw within 3 months of receipt if also within 30 days of finding out.',
  sources: ['act-17', 'ruling-14-0404'],
};

export const supplyInThreeDays: FaqSentence = {
  text: 'The law requires a seller paid in advance to take the steps needed to send the goods within 3 business days.',
  sources: ['act-15'],
};

export const tellWhenUnable: FaqSentence = {
  text: 'If sending becomes difficult, the seller has to tell you why without delay.',
  sources: ['act-15'],
};

export const refundInThreeDays: FaqSentence = {
  text: 'The law requires the payment to be returned within 3 business days.',
  sources: ['act-18'],
};

export const lateRefundInterest: FaqSentence = {
  text: 'The compensation for returning money late (지연배상금) is set at 15% a year.',
  sources: ['decree-21-3'],
};

export const undeliveredStandard: FaqSentence = {
  text: 'If goods do not come, the consumer dispute standard (소비자분쟁해결기준) lists ending the contract and being compensated.',
  sources: ['dispute-standard'],
};

export const lateStandard: FaqSentence = {
  text: 'If goods came too late for their purpose, the consumer dispute standard (소비자분쟁해결기준) lists ending the contract and compensation.',
  sources: ['dispute-standard'],
};

export const exchangeOrRefundStandard: FaqSentence = {
  text: 'For goods damaged on the way or wrong goods, the consumer dispute standard (소비자분쟁해결기준) lists exchange or refund of the price.',
  sources: ['dispute-standard'],
};

export const unfairTermsVoid: FaqSentence = {
  text: "The law says that terms which break its return rules to the consumer's disadvantage have no effect.",
  sources: ['act-35'],
};
