import type { FaqEntry } from '../types';
import { undeliveredStandard } from './lawSentences';

export const arrivalEntries: FaqEntry[] = [
  {
    id: 'delivered-not-received',
    group: 'delivery',
    question: '배송완료인데 받지 못했어요',
    answer: [
      { text: '받지 못했다면 구매확정은 누르지 말고 두세요.', sources: ['not-received-guide'] },
      {
        text: '구매확정은 한 번에 10일씩 최대 3번 미룰 수 있고, 자동 구매확정 3일 전부터 할 수 있다고 안내되어 있어요.',
        sources: ['confirm-extension'],
      },
      {
        text: '분실이 확인되면 판매자가 택배사에 분실을 접수하고, 환불은 반품접수로 처리해요.',
        sources: ['lost-in-transit'],
      },
    ],
    nextStep:
      '문 앞, 경비실, 택배함과 같이 사는 분을 먼저 확인하고, 배송완료 시각과 함께 판매자에게 알려 주세요.',
    askFirst: 'seller',
    topic: 'delivered-not-received',
    statuses: ['delivered'],
    naverOnly: true,
    elsewhere: {
      answer: [
        {
          text: '받지 못했다면 구매확정이나 수취확인은 누르지 말고 두세요.',
          sources: ['not-received-guide'],
        },
        undeliveredStandard,
      ],
      nextStep:
        '문 앞, 경비실, 택배함과 같이 사는 분을 먼저 확인하고, 배송완료 시각과 함께 판매자에게 알려 주세요.',
      askFirst: 'seller',
    },
    link: 'https://help.pay.naver.com/faq/content.help?faqId=11338',
    keywords: ['배송완료 미수령', '못 받음', '문앞에 없음', '다른 집', '경비실', '오배달', '도난'],
    aliases: [
      '배송완료라는데 안 왔어요',
      '도착했다고 뜨는데 집 앞에 아무것도 없음',
      '완료 문자만 오고 택배는 없네요',
      '옆집에 두고 간 것 같아요',
      '받은 적이 없는데 배달 완료래',
      '관리실에도 없고 문 앞에도 없어요',
      '누가 가져간 것 같은데 어떡하죠',
      '기사님이 엉뚱한 동에 놓고 갔어요',
    ],
  },
  {
    id: 'lost',
    group: 'delivery',
    question: '택배가 분실된 것 같아요',
    answer: [
      {
        text: '배송 중 분실은 판매자가 택배사에 분실을 접수하고, 환불은 반품접수로 처리한다고 안내되어 있어요.',
        sources: ['lost-in-transit'],
      },
      {
        text: '다시 받기로 했다면 판매자가 따로 보내고 새 송장번호를 알려 줘요.',
        sources: ['lost-sent-again'],
      },
    ],
    nextStep: '마지막으로 조회된 위치와 날짜를 적어 판매자에게 분실 확인을 부탁해 주세요.',
    askFirst: 'seller',
    topic: 'tracking-stuck',
    statuses: ['shipping', 'delivered'],
    naverOnly: true,
    elsewhere: {
      answer: [
        undeliveredStandard,
        {
          text: '미리 낸 돈은 해제한 날부터 3일 안에 돌려주는 것이 기준이에요.',
          sources: ['dispute-standard'],
        },
      ],
      nextStep: '마지막으로 조회된 위치와 날짜를 적어 판매자에게 분실 확인을 부탁해 주세요.',
      askFirst: 'seller',
    },
    keywords: ['분실', '택배분실', '잃어버림', '사라짐', '행방불명', '분실 보상', '분실 접수'],
    aliases: [
      '택배 잃어버린 것 같은데요',
      '배송 중에 없어졌대요',
      '기사님이 분실했다고 연락 왔어요',
      '분실되면 누가 물어줘요',
      '물건이 증발했나 봐요',
      '분실 신고 어떻게 하나요',
      '허브에서 사라진 지 2주째',
      '분실이면 다시 보내주나 환불해주나',
    ],
  },
];
