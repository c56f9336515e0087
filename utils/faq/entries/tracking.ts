import type { FaqEntry } from '../types';
import { undeliveredStandard, lateStandard } from './lawSentences';

export const trackingEntries: FaqEntry[] = [
  {
    id: 'transit-late',
    group: 'delivery',
    question: '배송중인데 며칠째 도착하지 않아요',
    answer: [
      { text: '먼저 배송조회에서 마지막 위치와 시각을 확인해 보세요.', sources: ['screen-statuses'] },
      {
        text: '조회 정보는 배송 추적 업체가 보내 주는 것이라 실제와 다를 수 있어요.',
        sources: ['courier-contact-wrong'],
      },
      {
        text: '분실이 확인되면 판매자가 택배사에 분실을 접수하고, 환불은 반품접수로 처리한다고 안내되어 있어요.',
        sources: ['lost-in-transit'],
      },
    ],
    nextStep: '송장번호와 마지막 위치를 챙겨 판매자에게 도착 예정일을 물어보세요.',
    askFirst: 'seller',
    topic: 'late-in-transit',
    statuses: ['shipping'],
    naverOnly: true,
    elsewhere: {
      answer: [undeliveredStandard, lateStandard],
      nextStep: '배송조회에서 마지막 위치와 시각을 보고, 판매자에게 도착 예정일을 물어보세요.',
      askFirst: 'seller',
    },
    link: 'https://help.pay.naver.com/faq/content.help?faqId=11338',
    keywords: ['배송', '택배', '배송지연', '도착', '안 와요', '늦은 배송', '도착예정', '택배 안옴', '배송중'],
    aliases: [
      '택배 언제 와요',
      '출발했다면서 도착을 안 하네요',
      '물건이 며칠째 안 오는데',
      '배송 왜케 늦음',
      '도착 예정일 지났는데 감감무소식',
      '언제쯤 받을 수 있을까요',
      '보냈다더니 아직도 못 받았어요',
      '도착보장인데 하루 늦었어요',
      '주말 지나도 안 왔네 배송 너무 느려',
    ],
  },
  {
    id: 'track-none',
    group: 'delivery',
    question: '송장번호는 있는데 배송조회가 안 돼요',
    answer: [
      {
        text: '송장번호를 등록해도 조회가 되기까지 연동에 시간이 걸린다고 안내되어 있어요.',
        sources: ['screen-statuses', 'delivered-when'],
      },
      {
        text: "택배사가 받기 전이면 '배송준비중', 받은 뒤에는 '배송중'으로 보여요.",
        sources: ['screen-statuses'],
      },
      {
        text: '조회 정보는 배송 추적 업체가 보내 주는 것이라 실제와 다를 수 있어요.',
        sources: ['courier-contact-wrong'],
      },
    ],
    nextStep: '택배사 이름과 송장번호가 맞는지 판매자에게 확인해 주세요.',
    askFirst: 'seller',
    topic: 'tracking-stuck',
    statuses: ['preparing', 'shipping'],
    naverOnly: true,
    elsewhere: {
      answer: [
        {
          text: '송장번호를 등록해도 조회가 되기까지는 시간이 걸릴 수 있어요.',
          sources: ['screen-statuses', 'delivered-when'],
        },
        {
          text: '조회 정보는 실제와 다를 수 있어요.',
          sources: ['courier-contact-wrong'],
        },
      ],
      nextStep: '택배사 이름과 송장번호가 맞는지 판매자에게 확인해 주세요.',
      askFirst: 'seller',
    },
    link: 'https://help.pay.naver.com/faq/content.help?faqId=11338',
    keywords: ['배송조회 안됨', '송장 조회', '운송장', '배송추적', '집하', '멈춤', '업데이트 안됨'],
    aliases: [
      '송장 넣어도 조회가 안 나와요',
      '운송장 번호가 없는 번호래요',
      '배송추적이 며칠째 똑같음',
      '집하 전이라고만 뜨는데 보낸 거 맞나요',
      '송장만 뽑아놓고 물건은 안 준 듯',
      '터미널에서 꼼짝을 안 해요',
      '조회하면 정보가 없대',
      '배송 상태가 안 바뀌어요',
    ],
  },
  {
    id: 'track-where',
    group: 'delivery',
    question: '배송 현황을 확인하고 싶어요',
    answer: [
      {
        text: '네이버페이 결제내역에서 주문을 고르면 배송조회를 볼 수 있고, 조회는 발송을 처리한 때부터 돼요.',
        sources: ['screen-statuses'],
      },
      {
        text: '기사님 연락처는 배송 추적 업체의 정보라 실제와 다를 수 있다고 안내되어 있어요.',
        sources: ['courier-contact-wrong'],
      },
    ],
    nextStep: '주문상세에서 배송조회 버튼을 눌러 보세요.',
    askFirst: 'self',
    topic: 'late-in-transit',
    statuses: ['preparing', 'shipping', 'delivered'],
    naverOnly: true,
    elsewhere: {
      answer: [
        { text: '배송조회는 판매자가 발송을 처리한 뒤부터 할 수 있어요.', sources: ['screen-statuses'] },
        {
          text: '조회 화면의 기사님 연락처는 실제와 다를 수 있어요.',
          sources: ['courier-contact-wrong'],
        },
      ],
      nextStep: '주문상세의 배송조회 버튼이나 송장번호를 찾아보세요.',
      askFirst: 'self',
    },
    link: 'https://help.pay.naver.com/faq/content.help?faqId=11338',
    keywords: [
      '배송',
      '택배',
      '배송조회',
      '송장번호',
      '운송장번호',
      '배송현황',
      '배송위치',
      '택배사',
      '기사 연락처',
    ],
    aliases: [
      '내 물건 지금 어디 있어요',
      '송장번호 좀 알려주세요',
      '배송조회 어디서 하나요',
      '어느 택배사로 오는지 궁금해요',
      '운송장 보는 방법',
      '기사님 번호 어디서 봐요',
      '배송 현황 보고 싶다',
      '택배 위치 확인하는 법',
    ],
  },
];
