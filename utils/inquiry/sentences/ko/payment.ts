import type { TopicSentences } from '../types';

export const paymentFailed: TopicSentences = {
  title: '결제 오류 문의',
  subject: '결제 오류',
  details: '오류 내용: {details}',
  wordings: [
    {
      facts: {
        formal: [
          '{methods:으로/로} 결제하던 중 오류가 발생하여 결제를 마치지 못했습니다.',
          '결제하던 중 오류가 발생하여 결제를 마치지 못했습니다.',
        ],
        casual: [
          '{methods:으로/로} 결제하다가 오류가 나서 결제를 마치지 못했어요.',
          '결제하다가 오류가 나서 결제를 마치지 못했어요.',
        ],
      },
      request: {
        ask: '오류의 원인과 결제를 마치는 절차',
        polite: '오류의 원인과 결제를 마치는 절차를 알려 주시기 바랍니다.',
        friendly: '어떻게 하면 결제를 마칠 수 있는지 알려 주시기를 부탁드립니다.',
        firm: '오류의 원인을 확인하고, 다시 결제할 수 있는 절차를 알려 주시기 바랍니다.',
        casual: '어떻게 하면 결제를 마칠 수 있는지 알려 주실 수 있을까요?',
      },
    },
  ],
};

export const paidButNoOrder: TopicSentences = {
  title: '결제 후 주문 접수 확인 문의',
  subject: '결제 후 주문 접수 확인',
  wordings: [
    {
      facts: {
        formal: [
          '{methods:으로/로} 결제했으나 주문이 접수되었는지 알 수 없습니다.',
          '결제했으나 주문이 접수되었는지 알 수 없습니다.',
        ],
        casual: [
          '{methods:으로/로} 결제했는데 주문이 접수되었는지 알 수 없어요.',
          '결제했는데 주문이 접수되었는지 알 수 없어요.',
        ],
      },
      request: {
        ask: '결제와 주문의 처리 여부',
        polite: '결제와 주문이 정상적으로 처리되었는지 확인해 주시기 바랍니다.',
        friendly: '주문이 잘 접수되었는지 알아봐 주시기를 부탁드립니다.',
        firm: '결제 내역과 주문 접수 여부를 확인하고, 그 결과를 알려 주시기 바랍니다.',
        casual: '주문이 잘 접수되었는지 알아봐 주실 수 있을까요?',
      },
    },
  ],
};

export const chargedTwice: TopicSentences = {
  title: '중복 결제 문의',
  subject: '중복 결제',
  wordings: [
    {
      facts: {
        formal: [
          '한 번 주문했으나 {methods:으로/로} 두 번 결제된 것으로 보입니다.',
          '한 번 주문했으나 두 번 결제된 것으로 보입니다.',
        ],
        casual: [
          '한 번 주문했는데 {methods:으로/로} 두 번 결제된 것 같아요.',
          '한 번 주문했는데 두 번 결제된 것 같아요.',
        ],
      },
      request: {
        ask: '중복 결제 여부와 취소 일정',
        polite: '결제 내역을 확인하시고, 중복된 결제가 있다면 취소해 주시기 바랍니다.',
        friendly: '결제 내역을 살펴보시고, 중복된 결제가 있다면 취소해 주시기를 부탁드립니다.',
        firm: '결제 내역을 확인하고, 중복된 결제의 취소 예정일을 알려 주시기 바랍니다.',
        casual: '결제 내역을 살펴보시고, 중복된 결제가 있다면 취소해 주실 수 있을까요?',
      },
    },
  ],
};

export const depositUnconfirmed: TopicSentences = {
  title: '입금 확인 문의',
  subject: '입금 확인',
  wordings: [
    {
      facts: {
        formal: [
          '{elapsed}이 지났으나 아직 입금 대기 상태로 표시되어 있습니다.',
          '주문이 아직 입금 대기 상태로 표시되어 있습니다.',
        ],
        casual: [
          '{elapsed}이 지났는데 아직 입금 대기로 표시되어 있어요.',
          '주문이 아직 입금 대기로 표시되어 있어요.',
        ],
      },
      request: {
        ask: '입금 확인 여부',
        polite: '입금이 확인되었는지 알려 주시기 바랍니다.',
        friendly: '입금이 확인되었는지 알려 주시기를 부탁드립니다.',
        firm: '입금 내역을 확인하고, 그 결과를 알려 주시기 바랍니다.',
        casual: '입금이 확인되었는지 알려 주실 수 있을까요?',
      },
    },
  ],
};

export const receipt: TopicSentences = {
  title: '영수증 발급 문의',
  subject: '영수증 발급',
  wordings: [
    {
      facts: {
        formal: ['이 주문의 영수증이 필요합니다.'],
        casual: ['이 주문의 영수증이 필요해요.'],
      },
      request: {
        ask: '영수증 발급 절차',
        polite: '영수증을 발급받는 절차를 안내해 주시기 바랍니다.',
        friendly: '영수증을 어떻게 발급받는지 알려 주시기를 부탁드립니다.',
        firm: '영수증을 발급할 수 있는지 확인하고, 그 절차를 알려 주시기 바랍니다.',
        casual: '영수증을 어떻게 발급받는지 알려 주실 수 있을까요?',
      },
    },
  ],
};
