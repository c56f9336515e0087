import type { TopicSentences } from '../types';

export const sellerSilent: TopicSentences = {
  title: '답변 요청',
  subject: '이전 문의',
  wordings: [
    {
      audience: 'centre',
      subject: '판매자 답변',
      facts: {
        formal: [
          '판매자에게 {askedOn}에 문의했으나 아직 답변을 받지 못했습니다.',
          '판매자에게 문의했으나 아직 답변을 받지 못했습니다.',
        ],
      },
      request: {
        ask: '판매자의 답변 예정일',
        polite: '판매자의 답변을 받을 수 있도록 도와주시기 바랍니다.',
        friendly: '판매자의 답변을 받을 수 있도록 도와주시기를 부탁드립니다.',
        firm: '판매자에게 확인하고, 언제 답변을 받을 수 있는지 알려 주시기 바랍니다.',
      },
    },
    {
      facts: {
        formal: [
          '{askedOn}에 문의드렸으나 아직 답변을 받지 못했습니다.',
          '앞서 문의드렸으나 아직 답변을 받지 못했습니다.',
        ],
        casual: [
          '{askedOn}에 문의드렸는데 아직 답변을 받지 못했어요.',
          '앞서 문의드렸는데 아직 답변을 받지 못했어요.',
        ],
      },
      request: {
        ask: '답변 예정일',
        polite: '문의 내용을 확인하시고 답변해 주시기 바랍니다.',
        friendly: '문의 내용을 살펴보시고 답변해 주시기를 부탁드립니다.',
        firm: '문의 내용을 확인하고, 언제 답변을 받을 수 있는지 알려 주시기 바랍니다.',
        casual: '문의 내용을 살펴보시고 답변해 주실 수 있을까요?',
      },
    },
  ],
};

export const other: TopicSentences = {
  title: '주문 문의',
  details: '문의 내용: {details}',
  wordings: [
    {
      facts: { formal: [] },
      request: {
        ask: '문의한 내용에 대한 답변',
        polite: '내용을 확인하시고 답변해 주시기 바랍니다.',
        friendly: '내용을 살펴보시고 답변해 주시기를 부탁드립니다.',
        firm: '내용을 확인하고, 언제 답변을 받을 수 있는지 알려 주시기 바랍니다.',
        casual: '내용을 살펴보시고 답변해 주실 수 있을까요?',
      },
    },
  ],
};
