import type { RequestForms, TopicSentences } from '../types';

const returnProgressRequest: RequestForms = {
  ask: '현재 반품 처리 상태와 이후 일정',
  polite: '현재 반품 처리 상태와 이후 일정을 확인해 주시기 바랍니다.',
  friendly: '반품이 어디까지 진행되었는지 알아봐 주시기를 부탁드립니다.',
  firm: '현재 반품 처리 상태를 확인하고, 이후 일정을 날짜로 알려 주시기 바랍니다.',
  casual: '반품이 어디까지 진행되었는지 알아봐 주실 수 있을까요?',
};

const exchangeProgressRequest: RequestForms = {
  ask: '현재 교환 처리 상태와 교환 상품의 발송 일정',
  polite: '현재 교환 처리 상태와 교환 상품의 발송 일정을 확인해 주시기 바랍니다.',
  friendly: '교환 상품이 언제쯤 발송되는지 알아봐 주시기를 부탁드립니다.',
  firm: '현재 교환 처리 상태를 확인하고, 교환 상품의 정확한 발송일을 알려 주시기 바랍니다.',
  casual: '교환 상품이 언제쯤 발송되는지 알아봐 주실 수 있을까요?',
};

const sendBackRequest: RequestForms = {
  ask: '상품을 돌려보내는 절차',
  polite: '상품을 돌려보내는 절차를 안내해 주시기 바랍니다.',
  friendly: '상품을 어떻게 돌려보내면 되는지 알려 주시기를 부탁드립니다.',
  firm: '상품을 돌려보내는 절차와 수거 일정을 알려 주시기 바랍니다.',
  casual: '상품을 어떻게 돌려보내면 되는지 알려 주실 수 있을까요?',
};

export const returnGoods: TopicSentences = {
  title: '반품 문의',
  subject: '반품',
  wordings: [
    {
      when: ['return-requested', 'returning'],
      facts: {
        formal: ['{requestedOn}에 반품을 접수했습니다.', '반품이 진행 중인 것으로 표시되어 있습니다.'],
        casual: ['{requestedOn}에 반품을 접수했어요.', '반품이 진행 중인 것으로 표시되어 있어요.'],
      },
      request: returnProgressRequest,
    },
    {
      when: ['returned'],
      facts: {
        formal: ['현재 반품이 완료된 것으로 표시되어 있습니다.'],
        casual: ['지금 반품이 완료된 것으로 표시되어 있어요.'],
      },
      request: {
        ask: '반품 처리 결과',
        polite: '반품 처리 결과를 확인해 주시기 바랍니다.',
        friendly: '반품이 잘 처리되었는지 알아봐 주시기를 부탁드립니다.',
        firm: '반품이 어떻게 처리되었는지 확인하여 알려 주시기 바랍니다.',
        casual: '반품이 잘 처리되었는지 알아봐 주실 수 있을까요?',
      },
    },
    {
      when: ['cancel-requested'],
      facts: {
        formal: ['취소를 요청한 주문의 상품을 돌려보내고자 합니다.'],
        casual: ['취소를 요청한 주문의 상품을 돌려보내고 싶어요.'],
      },
      request: sendBackRequest,
    },
    {
      when: ['cancelled'],
      facts: {
        formal: ['취소된 주문의 상품을 돌려보내고자 합니다.'],
        casual: ['취소된 주문의 상품을 돌려보내고 싶어요.'],
      },
      request: sendBackRequest,
    },
    {
      facts: {
        formal: ['{deliveredOn}에 받은 상품을 반품하고자 합니다.', '이 상품을 반품하고자 합니다.'],
        casual: ['{deliveredOn}에 받은 상품을 반품하고 싶어요.', '이 상품을 반품하고 싶어요.'],
      },
      request: {
        ask: '반품 절차와 수거 일정',
        polite: '반품 절차와 수거 일정을 안내해 주시기 바랍니다.',
        friendly: '반품을 어떻게 진행하면 되는지 알려 주시기를 부탁드립니다.',
        firm: '반품 절차와 정확한 수거 예정일을 알려 주시기 바랍니다.',
        casual: '반품을 어떻게 진행하면 되는지 알려 주실 수 있을까요?',
      },
    },
  ],
};

export const exchange: TopicSentences = {
  title: '교환 문의',
  subject: '교환',
  wordings: [
    {
      when: ['exchange-requested', 'exchanging'],
      facts: {
        formal: ['{requestedOn}에 교환을 접수했습니다.', '교환이 진행 중인 것으로 표시되어 있습니다.'],
        casual: ['{requestedOn}에 교환을 접수했어요.', '교환이 진행 중인 것으로 표시되어 있어요.'],
      },
      request: exchangeProgressRequest,
    },
    {
      when: ['exchanged'],
      facts: {
        formal: ['현재 교환이 완료된 것으로 표시되어 있습니다.'],
        casual: ['지금 교환이 완료된 것으로 표시되어 있어요.'],
      },
      request: {
        ask: '교환 처리 결과와 교환 상품의 배송 상태',
        polite: '교환 처리 결과와 교환 상품의 배송 상태를 확인해 주시기 바랍니다.',
        friendly: '교환이 잘 처리되었는지 알아봐 주시기를 부탁드립니다.',
        firm: '교환 처리 결과를 확인하고, 교환 상품의 배송 상태를 알려 주시기 바랍니다.',
        casual: '교환이 잘 처리되었는지 알아봐 주실 수 있을까요?',
      },
    },
    {
      facts: {
        formal: ['{deliveredOn}에 받은 상품을 교환하고자 합니다.', '이 상품을 교환하고자 합니다.'],
        casual: ['{deliveredOn}에 받은 상품을 교환하고 싶어요.', '이 상품을 교환하고 싶어요.'],
      },
      request: {
        ask: '교환 가능 여부와 그 절차',
        polite: '교환 가능 여부와 그 절차를 안내해 주시기 바랍니다.',
        friendly: '교환을 어떻게 진행하면 되는지 알려 주시기를 부탁드립니다.',
        firm: '교환이 가능한지 확인하고, 절차와 일정을 알려 주시기 바랍니다.',
        casual: '교환을 어떻게 진행하면 되는지 알려 주실 수 있을까요?',
      },
    },
  ],
};
