import type { EntryText } from '../../types';
import { lateStandard, undeliveredStandard } from './lawSentences';

export const trackingTexts: Record<string, EntryText> = {
  'transit-late': {
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
    elsewhere: {
      answer: [undeliveredStandard, lateStandard],
      nextStep: '배송조회에서 마지막 위치와 시각을 보고, 판매자에게 도착 예정일을 물어보세요.',
    },
  },
  'track-none': {
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
    elsewhere: {
      answer: [
        {
          text: '송장번호를 등록해도 조회가 되기까지는 시간이 걸릴 수 있어요.',
          sources: ['screen-statuses', 'delivered-when'],
        },
        { text: '조회 정보는 실제와 다를 수 있어요.', sources: ['courier-contact-wrong'] },
      ],
      nextStep: '택배사 이름과 송장번호가 맞는지 판매자에게 확인해 주세요.',
    },
  },
  'track-where': {
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
    elsewhere: {
      answer: [
        {
          text: '판매자가 아직 발송을 처리하지 않았다면 배송조회가 안 될 수 있어요.',
          sources: ['screen-statuses'],
        },
        { text: '조회 화면의 기사님 연락처는 실제와 다를 수 있어요.', sources: ['courier-contact-wrong'] },
      ],
      nextStep: '주문상세의 배송조회 버튼이나 송장번호를 찾아보세요.',
    },
  },
};
