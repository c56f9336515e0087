import type { FaqEntry, FaqSentence } from '../types';

const commonCauses: FaqSentence = {
  text: '한도 초과, 인증 실패, 인터넷 연결 문제로 결제가 멈추는 일이 많아요.',
  sources: ['shop-bot'],
};

const tryAgain: FaqSentence = {
  text: '새로고침을 하거나 다른 결제수단으로 다시 해 보세요.',
  sources: ['shop-bot'],
};

const compareRecords: FaqSentence = {
  text: '결제내역과 주문목록, 카드 승인 내역을 함께 확인해 보세요.',
  sources: ['shop-bot'],
};

const wrongChargeStandard: FaqSentence = {
  text: '소비자분쟁해결기준은 잘못 청구된 대금의 해결 방법으로 청구 취소나 환급을 들고 있어요.',
  sources: ['dispute-standard'],
};

export const paymentEntries: FaqEntry[] = [
  {
    id: 'pay-failed',
    group: 'payment',
    question: '결제가 안 돼요',
    answer: [
      commonCauses,
      tryAgain,
      { text: '네이버페이 쪽 장애로 결제가 되지 않은 날도 있었어요.', sources: ['pay-outage'] },
      {
        text: 'e쿠폰이나 상품권 같은 일부 상품에는 결제 한도가 있다고 안내되어 있어요.',
        sources: ['payment-limits'],
      },
    ],
    nextStep: '오류 문구와 시각, 결제수단을 적어 두고, 계속되면 네이버페이 고객센터에 문의해 주세요.',
    askFirst: 'naver-pay',
    topic: 'payment-failed',
    statuses: ['payment-failed', 'awaiting-payment'],
    naverOnly: true,
    elsewhere: {
      answer: [commonCauses, tryAgain],
      nextStep: '오류 문구와 시각을 적어 두고, 계속되면 카드사나 쇼핑몰에 문의해 주세요.',
      askFirst: 'card-company',
    },
    link: 'https://help.pay.naver.com/mail/form.help',
    keywords: ['결제실패', '결제오류', '결제 에러', '승인거절', '결제창', '카드 오류', '한도초과'],
    aliases: [
      '결제하기 누르면 에러 나요',
      '카드가 자꾸 거절돼요',
      '결제창이 안 뜸',
      '결제가 계속 튕겨요',
      '왜 결제 안 되지 짜증나',
      '결제 진행하다가 멈췄어요',
      '승인 거절이라고 나오는데 왜 그래요',
      '페이 결제 오류 해결 방법',
    ],
  },
  {
    id: 'pay-charged-no-order',
    group: 'payment',
    question: '결제는 됐는데 주문이 안 됐어요',
    answer: [
      compareRecords,
      {
        text: '판매자도 주문을 찾지 못하면 구매자 고객센터에 문의하도록 안내되어 있어요.',
        sources: ['order-not-found'],
      },
    ],
    nextStep: '승인 시각과 금액, 카드사 이름을 챙겨 네이버페이 고객센터에 문의해 주세요.',
    askFirst: 'naver-pay',
    topic: 'paid-but-no-order',
    statuses: ['awaiting-payment', 'payment-failed'],
    naverOnly: true,
    elsewhere: {
      answer: [compareRecords, wrongChargeStandard],
      nextStep: '승인 시각과 금액을 챙겨 쇼핑몰과 카드사에 확인을 부탁해 주세요.',
      askFirst: 'seller',
    },
    link: 'https://help.pay.naver.com/mail/form.help',
    keywords: ['돈만 빠짐', '승인만 됨', '주문 없음', '결제됐는데 주문 안됨', '출금됨', '주문 누락'],
    aliases: [
      '돈은 나갔는데 주문이 없어요',
      '카드 승인 문자 왔는데 주문내역에 없음',
      '결제 중에 꺼졌는데 출금은 됐어요',
      '통장에서 빠졌는데 주문이 안 들어갔대',
      '승인됐는데 결제완료가 안 떠요',
      '주문은 실패라는데 돈이 나갔어요',
      '결제만 되고 주문은 안 된 상태',
      '오류 났는데 카드값은 빠져나감',
    ],
  },
  {
    id: 'pay-double',
    group: 'payment',
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
      wrongChargeStandard,
    ],
    nextStep: '두 승인의 시각과 금액을 적고, 주문이 한 건뿐이면 네이버페이 고객센터에 문의해 주세요.',
    askFirst: 'naver-pay',
    topic: 'charged-twice',
    statuses: ['paid'],
    naverOnly: true,
    elsewhere: {
      answer: [
        {
          text: '주문은 한 건인데 승인만 두 건이면 카드사와 결제 서비스에 확인해 보세요.',
          sources: ['shop-bot'],
        },
        wrongChargeStandard,
      ],
      nextStep: '주문이 두 건이면 한 건을 취소하고, 한 건이면 승인 시각과 금액을 적어 문의해 주세요.',
      askFirst: 'card-company',
    },
    link: 'https://help.pay.naver.com/mail/form.help',
    keywords: ['중복결제', '이중결제', '두 번 결제', '중복승인', '두번 빠짐', '중복주문'],
    aliases: [
      '같은 걸 두 번 결제했어요',
      '카드가 두 번 긁혔네요',
      '이중으로 돈이 나갔어요',
      '결제 문자가 2개 왔어요',
      '똑같은 주문이 두 개 생김',
      '중복으로 결제된 거 하나 취소해주세요',
      '버튼 두 번 눌렀더니 두 번 결제됨',
      '금액이 두 배로 빠졌는데요',
    ],
  },
  {
    id: 'pay-change-method',
    group: 'payment',
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
    askFirst: 'self',
    topic: 'other',
    statuses: ['awaiting-payment', 'paid'],
    naverOnly: true,
    keywords: ['결제수단 변경', '결제방법 변경', '카드 변경', '은행 변경', '할부 변경', '다른 카드'],
    aliases: [
      '다른 카드로 다시 긁고 싶어요',
      '결제 방법 바꿀 수 있나요',
      '무통장으로 했는데 카드로 바꾸려고요',
      '일시불을 할부로 바꾸고 싶음',
      '입금 은행을 다른 데로 변경',
      '카드 잘못 골라서 결제했어요',
      '결제수단 변경하는 곳',
      '계좌이체 말고 카드로 낼래요',
    ],
  },
  {
    id: 'deposit-wait',
    group: 'payment',
    question: '입금했는데 결제 확인이 안 돼요',
    answer: [
      {
        text: '입금 기한은 주문 후 2영업일이고, 넘기면 자동으로 취소된다고 안내되어 있어요.',
        sources: ['unpaid-cancelled'],
      },
      {
        text: '아직 입금하지 않았다면 다른 은행이나 결제수단으로 바꿀 수 있어요.',
        sources: ['deposit-other-bank'],
      },
    ],
    nextStep: '입금 시각, 입금자명, 은행, 금액을 챙겨 네이버페이 고객센터에 확인을 부탁해 주세요.',
    askFirst: 'naver-pay',
    topic: 'deposit-unconfirmed',
    statuses: ['awaiting-payment'],
    naverOnly: true,
    link: 'https://help.pay.naver.com/mail/form.help',
    keywords: ['입금확인', '무통장입금', '가상계좌', '입금대기', '입금기한', '입금자명', '계좌번호'],
    aliases: [
      '송금 다 했는데 왜 입금대기예요',
      '무통장 입금했는데 확인이 안 됐대요',
      '가상계좌로 보냈는데 결제완료로 안 바뀜',
      '돈 보낸 지 한 시간 넘었는데 그대로',
      '입금 언제까지 하면 돼요',
      '금액을 잘못 보냈어요 더 보냄',
      '입금자 이름이 달라도 되나요',
      '계좌번호 어디서 다시 봐요',
    ],
  },
  {
    id: 'pay-fraud',
    group: 'payment',
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
    nextStep: '결제 시각과 금액을 적어 결제도용신고 양식으로 알리고, 카드사에도 확인해 주세요.',
    askFirst: 'naver-pay',
    topic: 'other',
    statuses: [],
    naverOnly: true,
    link: 'https://help.pay.naver.com/mail/form.help?alias=checkout_accuse',
    keywords: ['결제도용', '도용', '해킹', '명의도용', '모르는 결제', '부정결제'],
    aliases: [
      '나 모르게 결제됐어요',
      '해킹당해서 돈이 빠져나간 듯',
      '제가 산 적 없는 주문이 있어요',
      '누가 내 계정으로 샀나 봐요',
      '결제 도용 신고하려고요',
      '모르는 데서 카드가 결제됨',
      '내 페이를 딴 사람이 쓴 것 같아',
      '주문한 적이 없는데 결제 문자가 왔어요',
    ],
  },
];
