import type { FaqEntry } from '../types';
import { withinSevenDays, changeOfMindCost } from './lawSentences';

export const changeEntries: FaqEntry[] = [
  {
    id: 'change-option',
    group: 'cancel',
    question: '옵션이나 수량을 바꾸고 싶어요',
    answer: [
      {
        text: '주문한 뒤에는 수량을 바꿀 수 없고, 취소한 다음 다시 주문하라고 안내되어 있어요.',
        sources: ['change-quantity'],
      },
      {
        text: "'결제완료'라면 취소를 요청할 때 바로 환불돼요.",
        sources: ['cancel-immediate'],
      },
      { text: '상품에 관한 부탁은 판매자에게 먼저 하게 되어 있어요.', sources: ['pay-broker'] },
    ],
    nextStep: '발송 전에 판매자에게 지금 옵션과 원하는 옵션을 함께 알려 주세요.',
    askFirst: 'seller',
    topic: 'change-option',
    statuses: ['paid', 'preparing'],
    naverOnly: true,
    elsewhere: {
      answer: [withinSevenDays, changeOfMindCost],
      nextStep: '발송 전에 판매자에게 지금 옵션과 원하는 옵션을 함께 알려 주세요.',
      askFirst: 'seller',
    },
    link: 'https://help.pay.naver.com/faq/content.help?faqId=11753',
    keywords: ['옵션변경', '색상변경', '사이즈변경', '수량변경', '옵션 잘못', '추가주문'],
    aliases: [
      '색깔을 다른 걸로 바꿔서 보내주세요',
      '사이즈 잘못 골랐어요 아직 발송 전이에요',
      '옵션 바꾸기 되나요',
      '블랙 말고 화이트로 변경',
      '수량을 두 개로 늘리고 싶어요',
      '주문한 옵션 수정',
      '실수로 다른 옵션 선택함',
      '하나 더 담아서 같이 받고 싶어요',
    ],
  },
  {
    id: 'change-address',
    group: 'cancel',
    question: '배송지 주소를 바꾸고 싶어요',
    answer: [
      {
        text: "판매자가 주문을 확인하기 전('결제완료')에는 직접 배송지를 바꿀 수 있다고 안내되어 있어요.",
        sources: ['address-before-dispatch', 'order-acknowledged'],
      },
      {
        text: '그 뒤에는 직접 바꿀 수 없지만, 발송 전이면 판매자가 바꿔 줄 수 있어요.',
        sources: ['address-before-dispatch', 'address-by-seller'],
      },
      {
        text: '일반 지역에서 제주나 도서산간으로는 바꿀 수 없어서, 판매자와 의논하거나 다시 주문해야 해요.',
        sources: ['address-jeju'],
      },
    ],
    nextStep:
      '주문상세에서 배송지 변경을 찾아보고, 없으면 판매자에게 1:1로 새 주소를 알려 주세요. 공개 Q&A에는 주소를 적지 마세요.',
    askFirst: 'seller',
    topic: 'change-address',
    statuses: ['paid', 'preparing'],
    naverOnly: true,
    keywords: ['배송지변경', '주소변경', '주소 수정', '주소 잘못', '연락처 변경', '받는 사람'],
    aliases: [
      '주소 잘못 썼어요',
      '배송 주소 바꿔주세요',
      '옛날 집 주소로 주문해버렸네',
      '다른 데로 보내줄 수 있어요?',
      '받는 사람 이름이랑 번호 고치고 싶어요',
      '전화번호 잘못 적음 수정 좀',
      '회사 말고 집으로 받고 싶은데',
      '배송지 수정 가능할까요',
    ],
  },
  {
    id: 'order-missing',
    group: 'cancel',
    question: '주문 내역이 안 보여요',
    answer: [
      {
        text: '주문은 네이버페이의 결제내역(쇼핑)에서 볼 수 있어요.',
        sources: ['deposit-other-bank', 'receipt-request'],
      },
      {
        text: '판매자도 주문을 찾지 못하면 구매자 고객센터에 직접 문의하도록 안내되어 있어요.',
        sources: ['order-not-found'],
      },
    ],
    nextStep:
      '주문한 아이디로 로그인했는지 보고, 결제 시각과 금액을 챙겨 네이버페이 고객센터에 문의해 주세요.',
    askFirst: 'naver-pay',
    topic: 'paid-but-no-order',
    statuses: [],
    naverOnly: true,
    link: 'https://help.pay.naver.com/mail/form.help',
    keywords: ['주문내역', '주문조회', '주문목록', '주문번호', '구매내역', '결제내역'],
    aliases: [
      '내가 산 게 목록에 없어요',
      '주문번호 어디 있어요',
      '주문 조회가 안 됨',
      '구매내역에서 사라졌어요',
      '결제내역 보는 곳',
      '주문한 거 확인이 안 되네요',
      '비회원 주문 조회 어떻게 해',
      '주문 목록이 텅 비어 있어',
    ],
  },
];
