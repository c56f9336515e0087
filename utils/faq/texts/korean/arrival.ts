import type { EntryText } from '../../types';
import { undeliveredStandard } from './lawSentences';

export const arrivalTexts: Record<string, EntryText> = {
  'delivered-not-received': {
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
    },
  },
  lost: {
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
    elsewhere: {
      answer: [
        undeliveredStandard,
        {
          text: '미리 낸 돈은 해제한 날부터 3일 안에 돌려주는 것이 기준이에요.',
          sources: ['dispute-standard'],
        },
      ],
      nextStep: '마지막으로 조회된 위치와 날짜를 적어 판매자에게 분실 확인을 부탁해 주세요.',
    },
  },
};
