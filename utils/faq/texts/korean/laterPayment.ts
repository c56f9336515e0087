import type { EntryText } from '../../types';

export const laterPaymentTexts: Record<string, EntryText> = {
  postpay: {
    question: '후불결제는 어떻게 내고 환불되나요',
    answer: [
      {
        text: '네이버페이 후불결제는 먼저 주문하고 대금을 나중에 내는 보조결제수단이라고 안내되어 있어요.',
        sources: ['postpay'],
      },
      { text: '포인트와 머니를 먼저 다 써야 하고, 상품권 등에는 제한돼요.', sources: ['postpay'] },
      {
        text: '취소했을 때 내기 전이면 청구액에서 빠지고, 낸 뒤라면 다음 영업일에 환불된다고 해요.',
        sources: ['cancel-refund-time'],
      },
    ],
    nextStep: '돈이 빠져나가는 날과 청구액은 네이버페이 고객센터에 물어보세요.',
  },
  'installment-defense': {
    question: '할부로 샀는데 물건이 안 와요',
    answer: [
      {
        text: '물건이 제때 오지 않거나 판매자가 하자를 책임지지 않으면, 남은 할부금을 거절할 수 있는 경우가 있어요.',
        sources: ['instalment-16'],
      },
      {
        text: '법에서는 2개월 이상, 3회 이상 나누어 내는 할부일 때 그렇게 할 수 있게 하고 있어요.',
        sources: ['instalment-16'],
      },
      {
        text: '한 카드사는 20만원 이상, 3개월 이상 할부일 때 서면(내용증명)으로 알리도록 안내하고 있어요.',
        sources: ['card-instalment-guide'],
      },
      {
        text: '할부 계약을 무를 때는 7일 안에 서면으로 하게 되어 있어요.',
        sources: ['instalment-8'],
      },
    ],
    nextStep: '할부 개월과 남은 금액, 못 받았거나 하자가 있다는 근거를 챙겨 카드사에 접수 방법을 물어보세요.',
  },
};
