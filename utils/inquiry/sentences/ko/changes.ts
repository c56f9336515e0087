import type { RequestForms, TopicSentences } from '../types';

const changeRequest: Omit<RequestForms, 'ask'> = {
  polite: '아직 변경할 수 있는지 확인해 주시기 바랍니다.',
  friendly: '아직 변경할 수 있는지 알려 주시기를 부탁드립니다.',
  firm: '변경할 수 있는지 확인하고, 그 결과를 알려 주시기 바랍니다.',
  casual: '아직 변경할 수 있는지 알려 주실 수 있을까요?',
};

export const cancel: TopicSentences = {
  title: '주문 취소 문의',
  subject: '취소',
  wordings: [
    {
      when: ['cancel-requested'],
      facts: {
        formal: [
          '{requestedOn}에 취소를 요청했으나 아직 처리되지 않았습니다.',
          '취소를 요청했으나 아직 처리되지 않았습니다.',
        ],
        casual: [
          '{requestedOn}에 취소를 요청했는데 아직 처리되지 않았어요.',
          '취소를 요청했는데 아직 처리되지 않았어요.',
        ],
      },
      request: {
        ask: '취소 처리 상태',
        polite: '취소 처리 상태를 확인해 주시기 바랍니다.',
        friendly: '취소가 어디까지 처리되었는지 알아봐 주시기를 부탁드립니다.',
        firm: '취소가 언제 완료되는지 확인하여 알려 주시기 바랍니다.',
        casual: '취소가 어디까지 처리되었는지 알아봐 주실 수 있을까요?',
      },
    },
    {
      when: ['cancelled'],
      facts: {
        formal: ['현재 주문이 취소된 것으로 표시되어 있습니다.'],
        casual: ['지금 주문이 취소된 것으로 표시되어 있어요.'],
      },
      request: {
        ask: '취소 처리 결과와 환불 일정',
        polite: '취소 처리 결과와 환불 일정을 확인해 주시기 바랍니다.',
        friendly: '취소가 잘 처리되었는지 알아봐 주시기를 부탁드립니다.',
        firm: '취소 처리 결과를 확인하고, 정확한 환불 예정일을 알려 주시기 바랍니다.',
        casual: '취소가 잘 처리되었는지 알아봐 주실 수 있을까요?',
      },
    },
    {
      facts: {
        formal: ['이 주문을 취소하고자 합니다.'],
        casual: ['이 주문을 취소하고 싶어요.'],
      },
      request: {
        ask: '취소 가능 여부와 처리 결과',
        polite:
          '아직 발송 전이라면 취소 처리를 부탁드립니다. 이미 발송되었다면 이후 절차를 안내해 주시기 바랍니다.',
        friendly: '아직 발송 전이라면 취소해 주시기를 부탁드립니다.',
        firm: '취소가 가능한지 확인하고, 처리 결과를 알려 주시기 바랍니다.',
        casual: '아직 발송 전이라면 취소해 주실 수 있을까요?',
      },
    },
  ],
};

export const changeAddress: TopicSentences = {
  title: '배송지 변경 문의',
  subject: '배송지 변경',
  wordings: [
    {
      facts: {
        formal: ['이 주문의 배송지를 변경하고자 합니다.'],
        casual: ['이 주문의 배송지를 변경하고 싶어요.'],
      },
      request: { ...changeRequest, ask: '배송지 변경 가능 여부' },
    },
  ],
};

export const changeOption: TopicSentences = {
  title: '옵션 변경 문의',
  subject: '옵션 변경',
  wordings: [
    {
      facts: {
        formal: ['이 주문의 옵션을 변경하고자 합니다.'],
        casual: ['이 주문의 옵션을 변경하고 싶어요.'],
      },
      request: { ...changeRequest, ask: '옵션 변경 가능 여부' },
    },
  ],
};
