import type { FaqEntry } from '../types';
import { tellWhenUnable, refundInThreeDays, lateRefundInterest } from './lawSentences';

export const cancelTroubleEntries: FaqEntry[] = [
  {
    id: 'cancel-refused',
    group: 'cancel',
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
    askFirst: 'seller',
    topic: 'cancel',
    statuses: ['preparing', 'shipping'],
    naverOnly: true,
    keywords: ['취소거부', '취소 거절', '취소철회', '취소 반려', '취소 불가'],
    aliases: [
      '취소 거부됐다고 알림 왔어요',
      '판매자가 취소 안 된다고 거절함',
      '취소 신청이 반려됐네요',
      '이미 보냈으니 취소 못 해준대',
      '취소 요청했더니 철회 처리해버림',
      '취소거부 당하면 다음엔 뭘 하죠',
      '멋대로 취소를 거부하네 어이없다',
      '취소 불가라고 답이 왔어요',
    ],
  },
  {
    id: 'cancel-by-seller',
    group: 'cancel',
    question: '품절이라며 판매자가 취소했어요',
    answer: [
      tellWhenUnable,
      {
        text: '이때 먼저 낸 돈은 낸 날부터 3영업일 안에 돌려주거나 그에 필요한 조치를 하게 되어 있어요.',
        sources: ['act-15'],
      },
    ],
    nextStep: '환불이 언제 어떤 수단으로 되는지 판매자에게 물어보세요.',
    askFirst: 'seller',
    topic: 'refund-late',
    statuses: ['cancelled', 'paid', 'preparing'],
    naverOnly: false,
    keywords: ['품절', '재고없음', '판매자 취소', '일방취소', '품절취소', '강제취소'],
    aliases: [
      '품절됐다고 주문이 취소됐어요',
      '재고 없어서 못 보낸다네요',
      '판매자 맘대로 취소해버림',
      '말도 없이 주문이 취소됐는데 이유가 뭐죠',
      '물건 없다고 취소하래요',
      '품절이면 미리 말을 하든가',
      '내가 취소 안 했는데 취소돼 있어요',
      '재고가 떨어져서 다른 걸로 받으라는데요',
    ],
  },
  {
    id: 'cancel-stuck',
    group: 'cancel',
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
    askFirst: 'seller',
    topic: 'refund-late',
    statuses: ['cancel-requested', 'return-requested'],
    naverOnly: true,
    elsewhere: {
      answer: [refundInThreeDays, lateRefundInterest],
      nextStep: '취소를 요청한 날과 주문번호를 적어 판매자에게 처리 상황을 물어보세요.',
      askFirst: 'seller',
    },
    keywords: ['취소중', '취소처리중', '취소 진행중', '환불처리대기', '취소 완료 안 됨'],
    aliases: [
      '계속 취소중이라고만 떠요',
      '취소 처리가 안 끝나요',
      '취소 진행중에서 멈춤',
      '왜 취소완료로 안 바뀌죠',
      '취소한 지 한참인데 아직도 처리중',
      '환불처리대기 이거 뭐임',
      '취소 신청한 게 그대로 멈춰 있습니다',
      '다른 건 때문에 취소가 안 끝난다는데요',
    ],
  },
];
