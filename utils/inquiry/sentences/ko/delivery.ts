import type { TopicSentences } from '../types';

export const notDispatched: TopicSentences = {
  title: '발송 일정 문의',
  subject: '발송 일정',
  wordings: [
    {
      facts: {
        formal: [
          '주문 내역에 안내된 발송 기한은 {pastDispatchDue}입니다. {elapsed}이 지났으나 아직 상품이 발송되지 않았습니다.',
          '{elapsed}이 지났으나 아직 상품이 발송되지 않았습니다.',
          '아직 상품이 발송되지 않았습니다.',
        ],
        casual: [
          '주문 내역에 나온 발송 기한은 {pastDispatchDue}이에요. {elapsed}이 지났는데 아직 상품이 발송되지 않았어요.',
          '{elapsed}이 지났는데 아직 상품이 발송되지 않았어요.',
          '아직 상품이 발송되지 않았어요.',
        ],
      },
      request: {
        ask: '발송 예정일',
        polite: '발송 예정일을 확인하여 알려 주시기 바랍니다.',
        friendly: '언제쯤 발송되는지 알려 주시기를 부탁드립니다.',
        firm: '정확한 발송일을 알려 주시기 바랍니다.',
        casual: '언제쯤 발송되는지 알려 주실 수 있을까요?',
      },
    },
  ],
};

export const lateInTransit: TopicSentences = {
  title: '배송 문의',
  subject: '배송',
  wordings: [
    {
      when: ['on-time'],
      subject: '도착 예정일',
      facts: {
        formal: [
          '{elapsed}이 지났고, 도착 예정일은 {comingExpectedOn}로 안내되어 있습니다.',
          '{elapsed}이 지났고, 상품을 기다리고 있습니다.',
          '상품을 기다리고 있습니다.',
        ],
        casual: [
          '{elapsed}이 지났고, 도착 예정일은 {comingExpectedOn}로 나와 있어요.',
          '{elapsed}이 지났고, 상품을 기다리고 있어요.',
          '상품을 기다리고 있어요.',
        ],
      },
      request: {
        ask: '도착 예정일',
        polite: '상품이 언제 도착할 예정인지 알려 주시기 바랍니다.',
        friendly: '상품이 언제쯤 도착하는지 알려 주시기를 부탁드립니다.',
        firm: '정확한 도착 예정일을 알려 주시기 바랍니다.',
        casual: '상품이 언제쯤 도착하는지 알려 주실 수 있을까요?',
      },
    },
    {
      facts: {
        formal: [
          '도착 예정일은 {pastExpectedOn}로 안내되었습니다. {elapsed}이 지났으나 아직 상품을 받지 못했습니다.',
          '{elapsed}이 지났으나 아직 상품을 받지 못했습니다.',
          '도착 예정일은 {pastExpectedOn}로 안내되었으나 아직 상품을 받지 못했습니다.',
          '아직 상품을 받지 못했습니다.',
        ],
        casual: [
          '도착 예정일은 {pastExpectedOn}로 나와 있었어요. {elapsed}이 지났는데 아직 상품을 받지 못했어요.',
          '{elapsed}이 지났는데 아직 상품을 받지 못했어요.',
          '도착 예정일은 {pastExpectedOn}로 나와 있었는데 아직 상품을 받지 못했어요.',
          '아직 상품을 받지 못했어요.',
        ],
      },
      request: {
        ask: '현재 배송 상태와 도착 예정일',
        polite: '현재 배송 상태와 도착 예정일을 확인해 주시기 바랍니다.',
        friendly: '상품이 지금 어디까지 왔는지, 언제쯤 도착하는지 알아봐 주시기를 부탁드립니다.',
        firm: '현재 배송 상태를 확인하고, 정확한 도착 예정일을 알려 주시기 바랍니다.',
        casual: '상품이 지금 어디까지 왔는지, 언제쯤 도착하는지 알아봐 주실 수 있을까요?',
      },
    },
  ],
};

export const trackingStuck: TopicSentences = {
  title: '배송 조회 문의',
  subject: '배송 조회',
  wordings: [
    {
      facts: {
        formal: [
          '{elapsed}이 지났으나 배송 조회 내용이 {lastScanOn} 이후 바뀌지 않았습니다.',
          '배송 조회 내용이 {lastScanOn} 이후 바뀌지 않았습니다.',
          '{elapsed}이 지났으나 배송 조회 내용이 바뀌지 않고 있습니다.',
          '배송 조회 내용이 바뀌지 않고 있습니다.',
        ],
        casual: [
          '{elapsed}이 지났는데 배송 조회 내용이 {lastScanOn} 이후 바뀌지 않았어요.',
          '배송 조회 내용이 {lastScanOn} 이후 바뀌지 않았어요.',
          '{elapsed}이 지났는데 배송 조회 내용이 바뀌지 않고 있어요.',
          '배송 조회 내용이 바뀌지 않고 있어요.',
        ],
      },
      request: {
        ask: '상품의 현재 위치와 도착 예정일',
        polite: '택배사에 상품의 현재 위치와 도착 예정일을 확인해 주시기 바랍니다.',
        friendly: '상품이 지금 어디에 있는지 택배사에 알아봐 주시기를 부탁드립니다.',
        firm: '택배사에 상품의 현재 위치를 확인하고, 정확한 도착 예정일을 알려 주시기 바랍니다.',
        casual: '상품이 지금 어디에 있는지 택배사에 알아봐 주실 수 있을까요?',
      },
    },
  ],
};

export const deliveredNotReceived: TopicSentences = {
  title: '배송 완료 후 미수령 문의',
  subject: '배송 완료 표시',
  wordings: [
    {
      facts: {
        formal: [
          '{deliveredOn}에 배송 완료로 표시되었으나 아직 상품을 받지 못했습니다.',
          '배송 완료로 표시되어 있으나 아직 상품을 받지 못했습니다.',
        ],
        casual: [
          '{deliveredOn}에 배송 완료로 표시되었는데 아직 상품을 받지 못했어요.',
          '배송 완료로 표시되어 있는데 아직 상품을 받지 못했어요.',
        ],
      },
      request: {
        ask: '상품이 배송된 장소와 시각',
        polite: '상품이 언제 어디로 배송되었는지 확인해 주시기 바랍니다.',
        friendly: '상품이 언제 어디로 배송되었는지 알아봐 주시기를 부탁드립니다.',
        firm: '상품이 언제 어디로 배송되었는지 택배사에 확인하여 알려 주시기 바랍니다.',
        casual: '상품이 언제 어디로 배송되었는지 알아봐 주실 수 있을까요?',
      },
    },
  ],
};
