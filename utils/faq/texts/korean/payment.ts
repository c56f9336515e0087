import type { EntryText } from '../../types';

export const paymentTexts: Record<string, EntryText> = {
  'pay-failed': {
    question: '결제가 안 돼요',
    answer: [
      { text: '새로고침을 하거나 다른 결제수단으로 다시 해 보세요.', sources: ['shop-bot'] },
      { text: '한도 초과, 인증 실패, 인터넷 연결 문제로 결제가 안 될 수 있어요.', sources: ['shop-bot'] },
      {
        text: 'e쿠폰이나 상품권 같은 일부 상품은 하루 50만원, 카드사별로 한 달 100만원까지만 결제된다고 안내되어 있어요.',
        sources: ['payment-limits'],
      },
      { text: '네이버페이 쪽 장애로 결제가 되지 않은 날도 있었어요.', sources: ['pay-outage'] },
    ],
    nextStep: '오류 문구와 시각, 결제수단을 적어 두고, 계속되면 네이버페이 고객센터에 문의해 주세요.',
    elsewhere: {
      answer: [
        { text: '새로고침을 하거나 다른 결제수단으로 다시 해 보세요.', sources: ['shop-bot'] },
        {
          text: '한도 초과, 인증 실패, 인터넷 연결 문제로 결제가 안 될 수 있어요.',
          sources: ['shop-bot'],
        },
      ],
      nextStep: '오류 문구와 시각을 적어 두고, 계속되면 카드사나 쇼핑몰에 문의해 주세요.',
    },
  },
  'pay-charged-no-order': {
    question: '결제는 됐는데 주문이 안 됐어요',
    answer: [
      { text: '결제내역과 주문목록, 카드 승인 내역을 함께 확인해 보세요.', sources: ['shop-bot'] },
      {
        text: '판매자도 주문을 찾지 못하면 구매자 고객센터에 문의하도록 안내되어 있어요.',
        sources: ['order-not-found'],
      },
    ],
    nextStep: '승인 시각과 금액, 카드사 이름을 챙겨 네이버페이 고객센터에 문의해 주세요.',
    elsewhere: {
      answer: [
        { text: '결제내역과 주문목록, 카드 승인 내역을 함께 확인해 보세요.', sources: ['shop-bot'] },
        {
          text: '소비자분쟁해결기준은 잘못 청구된 대금의 해결 방법으로 청구 취소나 환급을 들고 있어요.',
          sources: ['dispute-standard'],
        },
      ],
      nextStep: '승인 시각과 금액을 챙겨 쇼핑몰과 카드사에 확인을 부탁해 주세요.',
    },
  },
  'pay-double': {
    question: '이중 결제된 것 같아요',
    answer: [
      {
        text: "주문이 두 건이면 한 건을 취소하면 되고, '결제완료'에서는 바로 환불된다고 안내되어 있어요.",
        sources: ['cancel-immediate'],
      },
      {
        text: '주문은 한 건인데 승인만 두 건이면 카드사와 네이버페이에 확인해 보세요.',
        sources: ['shop-bot'],
      },
      {
        text: '소비자분쟁해결기준은 잘못 청구된 대금의 해결 방법으로 청구 취소나 환급을 들고 있어요.',
        sources: ['dispute-standard'],
      },
    ],
    nextStep: '두 승인의 시각과 금액을 적고, 주문이 한 건뿐이면 네이버페이 고객센터에 문의해 주세요.',
    elsewhere: {
      answer: [
        {
          text: '주문은 한 건인데 승인만 두 건이면 카드사와 결제 서비스에 확인해 보세요.',
          sources: ['shop-bot'],
        },
        {
          text: '소비자분쟁해결기준은 잘못 청구된 대금의 해결 방법으로 청구 취소나 환급을 들고 있어요.',
          sources: ['dispute-standard'],
        },
      ],
      nextStep: '주문이 두 건이면 한 건을 취소하고, 한 건이면 승인 시각과 금액을 적어 문의해 주세요.',
    },
  },
  'pay-change-method': {
    question: '결제수단을 바꾸고 싶어요',
    answer: [
      {
        text: '입금하기 전이면 다른 은행이나 다른 결제수단으로 바꿀 수 있고, 입금 기한은 주문일부터 2영업일 그대로예요.',
        sources: ['deposit-other-bank'],
      },
      {
        text: '결제한 뒤의 환불은 결제한 수단으로만 된다고 안내되어 있어요.',
        sources: ['refund-account-cancel', 'refund-account-return'],
      },
    ],
    nextStep: '입금 전이면 네이버페이 결제내역에서 결제수단 변경을 찾아 주세요.',
  },
  'deposit-wait': {
    question: '입금했는데 결제 확인이 안 돼요',
    answer: [
      {
        text: '주문한 내역은 네이버페이의 결제내역(쇼핑)에서 확인할 수 있어요.',
        sources: ['deposit-other-bank'],
      },
      {
        text: '입금 기한은 주문 후 2영업일이고, 넘기면 자동으로 취소된다고 안내되어 있어요.',
        sources: ['unpaid-cancelled'],
      },
    ],
    nextStep: '입금 시각, 입금자명, 은행, 금액을 챙겨 네이버페이 고객센터에 확인을 부탁해 주세요.',
  },
  'pay-fraud': {
    question: '내가 하지 않은 결제가 있어요',
    answer: [
      {
        text: '결제 도용은 1588-3816이나 온라인 신고 양식으로 알릴 수 있어요.',
        sources: ['naver-footer', 'pay-fraud-form'],
      },
      {
        text: '전자금융거래 분쟁은 1588-3819(유료 통화)에서 받는다고 적혀 있어요.',
        sources: ['naver-footer'],
      },
    ],
    nextStep: '1588-3816에 전화하거나 결제도용신고 양식으로 바로 알리고, 카드사에도 확인해 주세요.',
  },
};
