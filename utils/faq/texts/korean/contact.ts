import type { EntryText } from '../../types';

export const contactTexts: Record<string, EntryText> = {
  'who-to-contact': {
    question: '판매자와 네이버 중 어디에 문의하나요',
    answer: [
      {
        text: '상품과 배송은 판매자에게 먼저, 결제·환불·포인트와 판매자 연락두절은 네이버페이에 문의하도록 안내되어 있어요.',
        sources: ['centre-chat-hours', 'pay-centre-guide', 'pay-broker'],
      },
      { text: '네이버는 판매자와 구매자 사이를 잇는 통신판매중개자예요.', sources: ['pay-broker', 'act-20'] },
    ],
    nextStep: '주문상세에서 판매자 문의나 톡톡 버튼을 찾고, 결제 문제라면 네이버페이 고객센터로 가 주세요.',
  },
  'inquiry-kinds': {
    question: '상품문의·고객문의·톡톡은 뭐가 다른가요',
    answer: [
      {
        text: '상품문의는 상품 페이지의 공개 Q&A, 고객문의는 결제 뒤 판매자에게 남기는 1:1 글, 톡톡은 채팅이에요.',
        sources: ['inquiry-kinds'],
      },
      {
        text: '주문과 이어진 고객문의를 쓰면 판매자에게 문자나 톡톡 알림이 가요.',
        sources: ['inquiry-notified'],
      },
      {
        text: '굿서비스 기준은 고객문의에 1영업일 안에 답하는 비율만 보고, 톡톡과 상품문의는 세지 않는다고 안내되어 있어요.',
        sources: ['inquiry-answer-time', 'good-service-talk'],
      },
    ],
    nextStep: "주문상세에서 '판매자 문의'를 찾아 1:1로 남겨 주세요.",
  },
  'seller-silent': {
    question: '판매자가 연락이 안 돼요',
    answer: [
      { text: '연락한 날짜와 방법을 적고 화면을 캡처해 두세요.', sources: ['silent-seller-guide'] },
      {
        text: '발송 전이고 발송기한이 지났으면, 취소를 요청할 때 바로 환불된다고 안내되어 있어요.',
        sources: ['cancel-immediate'],
      },
      { text: '반품은 처리가 없으면 수거완료 7영업일 뒤 자동으로 완료돼요.', sources: ['return-approval'] },
      {
        text: '네이버페이 고객센터에 판매자 연락두절로 접수할 수도 있어요.',
        sources: ['centre-chat-hours', 'pay-centre-guide'],
      },
    ],
    nextStep: '연락한 기록을 모아 네이버페이 고객센터에 접수해 주세요.',
    elsewhere: {
      answer: [
        { text: '연락한 날짜와 방법을 적고 화면을 캡처해 두세요.', sources: ['silent-seller-guide'] },
        {
          text: '이야기가 풀리지 않으면 1372 소비자상담센터에서 상담을 받을 수 있어요.',
          sources: ['consumer-centre'],
        },
        {
          text: '법에서는 상담할 사람이나 설비를 두지 않고 내버려 두는 것을 금지하고 있어요.',
          sources: ['act-21'],
        },
      ],
      nextStep: '연락한 기록을 모아, 쇼핑몰에 글로 한 번 더 남겨 주세요.',
    },
  },
  'centre-hours': {
    question: '네이버페이 고객센터 운영시간과 전화번호',
    answer: [
      {
        text: '1588-3819(유료 통화)이고, 평일 09:00~18:00에 받으며 주말과 공휴일은 쉰다고 안내되어 있어요.',
        sources: ['centre-hours', 'naver-footer', 'centre-chat-hours'],
      },
      { text: '챗봇은 24시간 된다고 적은 안내가 하나 있어요.', sources: ['centre-chat-hours'] },
    ],
    nextStep: '급하지 않으면 1:1 메일 문의 양식으로 남겨 두세요.',
  },
  dispute: {
    question: '해결이 안 되면 어디에 도움을 받나요',
    answer: [
      {
        text: '1372 소비자상담센터는 평일 09~18시에 받고(점심 12~13시는 쉰다는 안내가 많아요), 인터넷 상담은 24시간 남길 수 있어요.',
        sources: ['consumer-centre'],
      },
      { text: '한국소비자원에는 피해구제를 신청할 수 있어요.', sources: ['consumer-agency'] },
      {
        text: '카드 할부로 샀다면 남은 할부금을 거절할 수 있는 경우(항변권)도 있어요.',
        sources: ['instalment-16'],
      },
    ],
    nextStep: '주고받은 글과 주문·결제 내역, 사진을 모아 1372에 상담해 보세요.',
  },
  phishing: {
    question: '고객센터라며 다른 번호로 전화가 왔어요',
    answer: [
      {
        text: '스마트스토어 고객센터는 1588-3819 말고 다른 번호로는 전화하지 않는다고 안내되어 있어요.',
        sources: ['centre-calls'],
      },
      { text: '카드 비밀번호 전체나 CVC는 누구에게도 말하지 마세요.', sources: ['card-secrets'] },
      { text: '결제가 도용됐다면 1588-3816에 알릴 수 있어요.', sources: ['naver-footer'] },
    ],
    nextStep:
      '전화를 끊고, 링크나 송금 요청에는 답하지 말고, 1588-3819(유료 통화)로 직접 걸어 확인해 주세요.',
  },
};
