import type { EntryText } from '../../types';
import { lateRefundInterest, refundInThreeDays, tellWhenUnable } from './lawSentences';

export const cancelTroubleTexts: Record<string, EntryText> = {
  'cancel-refused': {
    question: '판매자가 취소를 거부했어요',
    answer: [
      {
        text: '이미 보낸 상품이면 판매자가 발송 정보를 넣고 취소를 거부할 수 있게 되어 있어요.',
        sources: ['cancel-after-dispatch'],
      },
      {
        text: '거부된 뒤 취소를 다시 접수하는 것은 판매자만 할 수 있지만, 반품 같은 다른 접수는 직접 할 수 있어요.',
        sources: ['claim-again'],
      },
    ],
    nextStep: '거부 사유와 송장번호를 확인하고, 보냈다면 반품 접수를 진행해 주세요.',
  },
  'cancel-by-seller': {
    question: '품절이라며 판매자가 취소했어요',
    answer: [
      {
        text: '품절로 보낼 수 없다면, 먼저 낸 돈은 낸 날부터 3영업일 안에 돌려주거나 필요한 조치를 하게 되어 있어요.',
        sources: ['act-15'],
      },
      tellWhenUnable,
    ],
    nextStep: '환불이 언제 어떤 수단으로 되는지 판매자에게 물어보세요.',
  },
  'cancel-stuck': {
    question: '취소중으로만 나오고 끝나지 않아요',
    answer: [
      {
        text: '같은 주문번호에 다른 취소나 반품이 진행 중이면, 모두 처리될 때 함께 환불된다고 안내되어 있어요.',
        sources: ['claims-in-progress', 'claims-completed-together'],
      },
      {
        text: '취소를 요청하고 4영업일 안에 판매자가 처리하지 않으면 자동으로 환불돼요.',
        sources: ['cancel-unhandled'],
      },
    ],
    nextStep: '같은 주문번호의 다른 취소나 반품 건을 확인하고, 판매자에게 처리를 부탁해 주세요.',
    elsewhere: {
      answer: [refundInThreeDays, lateRefundInterest],
      nextStep: '취소를 요청한 날과 주문번호를 적어 판매자에게 처리 상황을 물어보세요.',
    },
  },
};
