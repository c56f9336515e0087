import type { EntryText } from '../../types';

export const askingTexts: Record<string, EntryText> = {
  'seller-closed': {
    question: '판매자가 폐업한 것 같아요',
    answer: [
      {
        text: '판매자가 폐업했다면 환불은 네이버페이 고객센터에 접수하라는 안내가 있어요.',
        sources: ['centre-chat-hours'],
      },
      {
        text: '폐업이 아니라 휴업이나 영업정지라면, 법에서는 그동안에도 반품과 환불 업무를 계속하게 하고 있어요.',
        sources: ['act-22'],
      },
      {
        text: '폐업한 판매자의 주문은 현금영수증이 발행되지 않는다고 안내되어 있어요.',
        sources: ['receipt-seller-closed', 'receipt-after-closing'],
      },
    ],
    nextStep: '주문번호와 스토어 이름을 적어 네이버페이 고객센터에 접수해 주세요.',
    elsewhere: {
      answer: [
        {
          text: '거래를 중개하는 곳은 분쟁을 푸는 데 필요한 조치를 하게 되어 있어요.',
          sources: ['act-20'],
        },
        {
          text: '폐업이 아니라 휴업이나 영업정지라면, 법에서는 그동안에도 반품과 환불 업무를 계속하게 하고 있어요.',
          sources: ['act-22'],
        },
      ],
      nextStep: '주문번호와 가게 이름을 적어, 물건을 산 쇼핑몰이나 소비자상담센터에 물어보세요.',
    },
  },
  'customer-centre-prep': {
    question: '문의하기 전에 무엇을 준비하나요',
    answer: [
      {
        text: '주문번호, 제품명, 결제정보를 준비하고 구체적이면서 정중하게 묻도록 안내되어 있어요.',
        sources: ['centre-guide'],
      },
      {
        text: '배송 문의는 운송장 번호, 지금 상태, 확인하고 싶은 것의 순서로 쓰면 된다고 안내되어 있어요.',
        sources: ['inquiry-writing-order'],
      },
      { text: '카드번호, 비밀번호, 주민등록번호는 적지 마세요.', sources: ['card-secrets'] },
    ],
    nextStep: '주문상세에서 주문번호를 적어 두고, 판매자 문의 버튼을 찾아 주세요.',
  },
};
