import type { RequestForms, TopicSentences } from '../types';

const refundRequest: RequestForms = {
  ask: '환불 처리 상태와 예정일',
  polite: '환불 처리 상태와 예정일을 알려 주시기 바랍니다.',
  friendly: '언제쯤 환불되는지 알아봐 주시기를 부탁드립니다.',
  firm: '환불 처리 상태와 정확한 예정일을 알려 주시기 바랍니다.',
  casual: '언제쯤 환불되는지 알아봐 주실 수 있을까요?',
};

const pickupRequest: RequestForms = {
  ask: '수거 예정일',
  polite: '수거 예정일을 확인해 주시기 바랍니다.',
  friendly: '언제쯤 수거되는지 알아봐 주시기를 부탁드립니다.',
  firm: '수거 접수 상태를 확인하고, 정확한 수거 예정일을 알려 주시기 바랍니다.',
  casual: '언제쯤 수거되는지 알아봐 주실 수 있을까요?',
};

export const pickupLate: TopicSentences = {
  title: '수거 일정 문의',
  subject: '수거',
  wordings: [
    {
      when: ['return-requested'],
      facts: {
        formal: [
          '{requestedOn}에 반품을 접수했으나 아직 상품이 수거되지 않았습니다.',
          '반품을 접수했으나 아직 상품이 수거되지 않았습니다.',
        ],
        casual: [
          '{requestedOn}에 반품을 접수했는데 아직 상품을 수거해 가지 않았어요.',
          '반품을 접수했는데 아직 상품을 수거해 가지 않았어요.',
        ],
      },
      request: pickupRequest,
    },
    {
      when: ['exchange-requested'],
      facts: {
        formal: [
          '{requestedOn}에 교환을 접수했으나 아직 상품이 수거되지 않았습니다.',
          '교환을 접수했으나 아직 상품이 수거되지 않았습니다.',
        ],
        casual: [
          '{requestedOn}에 교환을 접수했는데 아직 상품을 수거해 가지 않았어요.',
          '교환을 접수했는데 아직 상품을 수거해 가지 않았어요.',
        ],
      },
      request: pickupRequest,
    },
    {
      facts: {
        formal: ['돌려보낼 상품이 아직 수거되지 않았습니다.'],
        casual: ['돌려보낼 상품을 아직 수거해 가지 않았어요.'],
      },
      request: pickupRequest,
    },
  ],
};

export const refundLate: TopicSentences = {
  title: '환불 문의',
  subject: '환불',
  wordings: [
    {
      when: ['cancel-requested'],
      facts: {
        formal: [
          '{requestedOn}에 취소를 요청했으나 아직 환불을 확인하지 못했습니다.',
          '취소를 요청했으나 아직 환불을 확인하지 못했습니다.',
        ],
        casual: [
          '{requestedOn}에 취소를 요청했는데 아직 환불을 확인하지 못했어요.',
          '취소를 요청했는데 아직 환불을 확인하지 못했어요.',
        ],
      },
      request: refundRequest,
    },
    {
      when: ['cancelled'],
      facts: {
        formal: ['취소가 완료된 것으로 표시되어 있으나 아직 환불을 확인하지 못했습니다.'],
        casual: ['취소가 완료된 것으로 표시되어 있는데 아직 환불을 확인하지 못했어요.'],
      },
      request: refundRequest,
    },
    {
      when: ['return-requested', 'returning'],
      facts: {
        formal: [
          '반품한 상품이 {collectedOn}에 수거되었으나 아직 환불을 확인하지 못했습니다.',
          '{requestedOn}에 반품을 접수했으나 아직 환불을 확인하지 못했습니다.',
          '반품을 접수했으나 아직 환불을 확인하지 못했습니다.',
        ],
        casual: [
          '반품한 상품이 {collectedOn}에 수거되었는데 아직 환불을 확인하지 못했어요.',
          '{requestedOn}에 반품을 접수했는데 아직 환불을 확인하지 못했어요.',
          '반품을 접수했는데 아직 환불을 확인하지 못했어요.',
        ],
      },
      request: refundRequest,
    },
    {
      when: ['returned'],
      facts: {
        formal: [
          '반품한 상품이 {collectedOn}에 수거되었고 반품이 완료된 것으로 표시되어 있으나, 아직 환불을 확인하지 못했습니다.',
          '반품이 완료된 것으로 표시되어 있으나 아직 환불을 확인하지 못했습니다.',
        ],
        casual: [
          '반품한 상품이 {collectedOn}에 수거되었고 반품이 완료된 것으로 표시되어 있는데, 아직 환불을 확인하지 못했어요.',
          '반품이 완료된 것으로 표시되어 있는데 아직 환불을 확인하지 못했어요.',
        ],
      },
      request: refundRequest,
    },
    {
      facts: {
        formal: ['아직 환불을 확인하지 못했습니다.'],
        casual: ['아직 환불을 확인하지 못했어요.'],
      },
      request: refundRequest,
    },
  ],
};
