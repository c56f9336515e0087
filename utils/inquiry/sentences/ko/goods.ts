import type { RequestForms, TopicSentences } from '../types';

const qualityRequest: RequestForms = {
  ask: '교환, 수리, 환불 중 가능한 조치와 그 절차',
  polite: '교환, 수리, 환불 중 가능한 조치와 그 절차를 안내해 주시기 바랍니다.',
  friendly: '교환이나 수리, 환불이 가능한지 알려 주시기를 부탁드립니다.',
  firm: '교환, 수리, 환불 중 가능한 조치와 그 일정을 확인하여 알려 주시기 바랍니다.',
  casual: '교환이나 수리, 환불이 가능한지 알려 주실 수 있을까요?',
};

/** Of what came wrong or broken. */
const replaceRequest: Omit<RequestForms, 'polite' | 'firm'> = {
  ask: '교환 또는 환불 절차',
  friendly: '교환이나 환불을 어떻게 진행하면 되는지 알려 주시기를 부탁드립니다.',
  casual: '교환이나 환불을 어떻게 진행하면 되는지 알려 주실 수 있을까요?',
};

export const wrongItem: TopicSentences = {
  title: '오배송 문의',
  subject: '오배송',
  wordings: [
    {
      facts: {
        formal: ['{deliveredOn}에 받은 상품이 주문한 것과 다릅니다.', '받은 상품이 주문한 것과 다릅니다.'],
        casual: ['{deliveredOn}에 받은 상품이 주문한 것과 달라요.', '받은 상품이 주문한 것과 달라요.'],
      },
      request: {
        ...replaceRequest,
        polite: '주문한 상품으로 교환하거나 환불받을 수 있는 절차를 안내해 주시기 바랍니다.',
        firm: '발송 내역을 확인하고, 교환 또는 환불 절차와 일정을 알려 주시기 바랍니다.',
      },
    },
  ],
};

export const missingItem: TopicSentences = {
  title: '상품 일부 누락 문의',
  subject: '일부 누락',
  wordings: [
    {
      facts: {
        formal: [
          '{deliveredOn}에 상품을 받았으나 일부가 빠져 있습니다.',
          '상품을 받았으나 일부가 빠져 있습니다.',
        ],
        casual: [
          '{deliveredOn}에 상품을 받았는데 일부가 빠져 있어요.',
          '상품을 받았는데 일부가 빠져 있어요.',
        ],
      },
      request: {
        ask: '누락분을 받을 수 있는지와 그 일정',
        polite: '누락분을 받을 수 있는지, 언제 받을 수 있는지 확인해 주시기 바랍니다.',
        friendly: '누락분을 받을 수 있는지 알려 주시기를 부탁드립니다.',
        firm: '발송 내역을 확인하고, 누락분을 언제 받을 수 있는지 알려 주시기 바랍니다.',
        casual: '누락분을 받을 수 있는지 알려 주실 수 있을까요?',
      },
    },
  ],
};

export const damaged: TopicSentences = {
  title: '상품 파손 문의',
  subject: '파손',
  wordings: [
    {
      facts: {
        formal: ['상품이 {deliveredOn}에 파손된 상태로 도착했습니다.', '상품이 파손된 상태로 도착했습니다.'],
        casual: ['상품이 {deliveredOn}에 파손된 상태로 도착했어요.', '상품이 파손된 상태로 도착했어요.'],
      },
      request: {
        ...replaceRequest,
        polite: '교환 또는 환불 절차를 안내해 주시기 바랍니다.',
        firm: '파손 상태를 확인하고, 교환 또는 환불 절차와 일정을 알려 주시기 바랍니다.',
      },
    },
  ],
};

export const defective: TopicSentences = {
  title: '상품 품질 문의',
  subject: '품질',
  wordings: [
    {
      when: ['told'],
      facts: {
        formal: ['{deliveredOn}에 받은 상품에 문제가 있습니다.', '받은 상품에 문제가 있습니다.'],
        casual: ['{deliveredOn}에 받은 상품에 문제가 있어요.', '받은 상품에 문제가 있어요.'],
      },
      request: qualityRequest,
    },
    // Offered for every order that has arrived: until the shopper says so, there is no fault to speak of.
    {
      facts: {
        formal: [
          '{deliveredOn}에 받은 상품의 품질에 대해 확인하고 싶은 점이 있습니다.',
          '받은 상품의 품질에 대해 확인하고 싶은 점이 있습니다.',
        ],
        casual: [
          '{deliveredOn}에 받은 상품의 품질에 대해 확인하고 싶은 점이 있어요.',
          '받은 상품의 품질에 대해 확인하고 싶은 점이 있어요.',
        ],
      },
      request: qualityRequest,
    },
  ],
};
