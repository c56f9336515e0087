import type { EntryText } from '../../types';

export const receiptTexts: Record<string, EntryText> = {
  'cash-receipt': {
    question: '현금영수증을 받고 싶어요',
    answer: [
      {
        text: '현금영수증은 주문서에서 신청하고, 구매확정일을 기준으로 발행된다고 안내되어 있어요.',
        sources: ['cash-receipt'],
      },
      {
        text: '신청하지 않아도 자진발급되고, 국세청에 보이기까지 최대 48시간이 걸려요.',
        sources: ['cash-receipt'],
      },
      {
        text: '사업자 지출증빙용으로는 구매확정 전까지 현금영수증 정보변경에서 바꿀 수 있어요.',
        sources: ['receipt-request'],
      },
      {
        text: '휴대폰 결제는 요금을 낸 뒤 통신사에서 발행하고, E쿠폰은 발행되지 않아요.',
        sources: ['cash-receipt'],
      },
    ],
    nextStep: "네이버페이 결제내역의 결제금액정보에서 '현금영수증 정보변경'을 찾아 주세요.",
  },
  'tax-invoice': {
    question: '세금계산서를 발급받고 싶어요',
    answer: [
      {
        text: '네이버페이는 세금계산서를 따로 제공하지 않는다고 안내되어 있어요.',
        sources: ['receipt-request'],
      },
      {
        text: '지출증빙용 현금영수증이나 카드 매출전표로 대신하게 되어 있어요.',
        sources: ['receipt-request'],
      },
    ],
    nextStep: '결제내역에서 현금영수증 정보변경이나 영수증발급내역을 찾아 주세요.',
  },
  'card-receipt': {
    question: '카드 영수증(거래명세)을 보고 싶어요',
    answer: [
      {
        text: '네이버페이 홈의 결제내역에서 주문상세정보의 영수증발급내역을 열면 볼 수 있어요.',
        sources: ['receipt-request'],
      },
      {
        text: '사업자라면 카드 매출전표를 세금계산서 대신 쓰도록 안내되어 있어요.',
        sources: ['receipt-request'],
      },
    ],
    nextStep: "주문상세에서 '영수증발급내역'을 찾아 주세요.",
  },
  'cash-receipt-biz': {
    question: '현금영수증을 사업자 지출증빙용으로 바꾸려면',
    answer: [
      {
        text: '주문한 뒤부터 구매확정 전까지만 바꿀 수 있다고 안내되어 있어요.',
        sources: ['receipt-request'],
      },
      {
        text: "네이버페이 결제내역에서 결제금액정보의 '현금영수증 정보변경'을 쓰게 되어 있어요.",
        sources: ['receipt-request'],
      },
    ],
    nextStep: "구매확정 전인지 보고, 결제내역의 결제금액정보에서 '현금영수증 정보변경'을 찾아 주세요.",
  },
};
