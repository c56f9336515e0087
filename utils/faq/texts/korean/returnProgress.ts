import type { EntryText } from '../../types';
import { lateRefundInterest } from './lawSentences';

export const returnProgressTexts: Record<string, EntryText> = {
  'pickup-late': {
    question: '반품 수거를 안 와요',
    answer: [
      {
        text: '자동 수거를 골랐다면 보통 2~3영업일 안에 방문한다고 안내되어 있어요.',
        sources: ['pickup-automatic', 'pickup-late'],
      },
      { text: '더 늦어지면 수거를 맡은 택배사에 문의하게 되어 있어요.', sources: ['pickup-late'] },
      {
        text: '수거 송장번호는 수거지시 뒤 1영업일 안에 확인할 수 있어요.',
        sources: ['pickup-late', 'pickup-cancelled'],
      },
    ],
    nextStep: '주문상세에서 수거 송장번호를 확인하고 택배사에 방문일을 물어보세요.',
  },
  'return-processing': {
    question: '반품 보냈는데 환불이 안 돼요',
    answer: [
      {
        text: '판매자는 수거완료 뒤 3영업일 안에 완료, 거부, 보류 중 하나를 처리하게 되어 있어요.',
        sources: ['return-approval'],
      },
      {
        text: '처리도 보류도 없으면 수거완료 7영업일 뒤에 자동으로 반품완료된다고 안내되어 있어요.',
        sources: ['return-approval', 'return-auto-completed'],
      },
      {
        text: '반품비 때문에 보류됐다면, 결제내역의 반품비용결제에서 환불금 차감으로 바꾸면 자동으로 완료돼요.',
        sources: ['return-auto-completed'],
      },
      lateRefundInterest,
    ],
    nextStep: '수거완료일을 확인하고, 3영업일이 지났으면 판매자에게 처리 상황을 물어보세요.',
    elsewhere: {
      answer: [
        {
          text: '법에서는 물건을 돌려받은 날부터 3영업일 안에 대금을 돌려주도록 하고 있어요.',
          sources: ['act-18'],
        },
        lateRefundInterest,
      ],
      nextStep: '반품 송장번호와 도착한 날을 적어 판매자에게 처리 상황을 물어보세요.',
    },
  },
  'return-withdraw': {
    question: '반품이나 취소 신청을 철회하고 싶어요',
    answer: [
      {
        text: '신청을 철회한 뒤에도 다시 접수할 수 있고, 최대 3번까지라고 안내되어 있어요.',
        sources: ['claim-again'],
      },
      {
        text: '이미 수거가 접수되어 철회가 안 되면 판매자에게 거부 처리를 부탁하고, 기사님이 와도 물건을 내주지 마세요.',
        sources: ['claim-again', 'pickup-cancelled'],
      },
    ],
    nextStep: '주문상세에서 철회 버튼을 찾고, 없으면 판매자에게 철회를 부탁해 주세요.',
  },
  'return-refused': {
    question: '판매자가 반품을 거부해요',
    answer: [
      {
        text: '거부된 반품을 다시 접수하는 것은 판매자만 할 수 있지만, 교환 접수는 직접 할 수 있다고 안내되어 있어요.',
        sources: ['claim-again'],
      },
      {
        text: '거부되면 구매확정이 진행될 수 있으니 자동 구매확정일을 확인해 두세요.',
        sources: ['claim-again', 'auto-confirm'],
      },
      { text: '반품이 안 되는 이유가 있다는 것은 판매자가 증명하게 되어 있어요.', sources: ['act-17'] },
    ],
    nextStep:
      '거부 사유와 사진, 주고받은 글을 모아 네이버페이 고객센터에, 그래도 안 되면 1372에 도움을 구하세요.',
    elsewhere: {
      answer: [
        { text: '반품이 안 되는 이유가 있다는 것은 판매자가 증명하게 되어 있어요.', sources: ['act-17'] },
        {
          text: '이야기가 풀리지 않으면 1372 소비자상담센터에서 상담을 받을 수 있어요.',
          sources: ['consumer-centre'],
        },
      ],
      nextStep: '거부 사유와 사진, 주고받은 글을 모아 두고 판매자에게 이유를 물어보세요.',
    },
  },
};
