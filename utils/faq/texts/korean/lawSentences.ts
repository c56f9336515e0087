import type { FaqSentence } from '../../types';

/** Sentences of the law that several answers share; they hold for every Korean store. */
export const withinSevenDays: FaqSentence = {
  text: '법에서는 받은 날부터 7일 안이면 마음이 바뀌어도 무를 수 있게 하고, 몇 가지 예외를 두고 있어요.',
  sources: ['act-17'],
};

export const evenWithoutCancelling: FaqSentence = {
  text: '취소가 안 되어도 법에서는 받은 날부터 7일 안이면 마음이 바뀌어 무를 수 있게 하고, 몇 가지 예외를 두고 있어요.',
  sources: ['act-17'],
};

export const changeOfMindCost: FaqSentence = {
  text: '마음이 바뀌어 돌려보내는 비용은 소비자가 내게 되어 있어요.',
  sources: ['act-18'],
};

export const sellerPaysWhenDifferent: FaqSentence = {
  text: '불량이나 오배송처럼 계약과 다르게 온 물건은 돌려보내는 비용을 판매자가 내게 되어 있어요.',
  sources: ['act-18'],
};

export const threeMonthsAndThirtyDays: FaqSentence = {
  text: '광고나 계약과 다르면, 받은 날부터 3개월 안이고 알게 된 날부터 30일 안일 때 무를 수 있게 되어 있어요.',
  sources: ['act-17', 'ruling-14-0404'],
};

export const supplyInThreeDays: FaqSentence = {
  text: '법에서는 돈을 먼저 받은 판매자가 3영업일 안에 보내는 데 필요한 조치를 하도록 하고 있어요.',
  sources: ['act-15'],
};

export const tellWhenUnable: FaqSentence = {
  text: '보내기 어려워지면 판매자가 그 이유를 미루지 말고 알려 주게 되어 있어요.',
  sources: ['act-15'],
};

export const refundInThreeDays: FaqSentence = {
  text: '법에서는 3영업일 안에 대금을 돌려주도록 하고 있어요.',
  sources: ['act-18'],
};

export const lateRefundInterest: FaqSentence = {
  text: '돈을 늦게 돌려줄 때 더 주는 지연배상금은 연 15%로 정해져 있어요.',
  sources: ['decree-21-3'],
};

export const undeliveredStandard: FaqSentence = {
  text: '물건이 오지 않으면, 소비자분쟁해결기준은 계약을 해제하고 배상받는 방법을 들고 있어요.',
  sources: ['dispute-standard'],
};

export const lateStandard: FaqSentence = {
  text: '늦게 와서 산 목적을 이루지 못했다면, 소비자분쟁해결기준은 계약 해제와 배상을 들고 있어요.',
  sources: ['dispute-standard'],
};

export const exchangeOrRefundStandard: FaqSentence = {
  text: '배송 중 망가졌거나 다른 물건이 왔다면, 소비자분쟁해결기준은 교환이나 구입가 환급을 들고 있어요.',
  sources: ['dispute-standard'],
};

export const unfairTermsVoid: FaqSentence = {
  text: '법의 반품 규정을 어기면서 소비자에게 불리하게 정한 약속은 효력이 없다고 정해져 있어요.',
  sources: ['act-35'],
};
