import type { EntryText } from '../../types';
import { supplyInThreeDays, tellWhenUnable } from './lawSentences';

export const dispatchPromisesTexts: Record<string, EntryText> = {
  'today-dispatch': {
    question: '오늘출발 상품인데 출발을 안 했어요',
    answer: [
      {
        text: '판매자가 정한 마감 시각 전에 결제했다면 그날까지 보내도록 안내되어 있어요.',
        sources: ['today-dispatch-cutoff', 'dispatch-due'],
      },
      {
        text: '마감 뒤에 결제했다면 결제일에서 1영업일 뒤까지예요.',
        sources: ['today-dispatch-cutoff', 'dispatch-due'],
      },
      {
        text: '그 기한이 지났는데 보내지 않았다면, 취소를 요청할 때 바로 환불돼요.',
        sources: ['cancel-immediate'],
      },
    ],
    nextStep: '결제 시각과 주문상세의 발송기한을 보고, 지났으면 판매자에게 발송일을 물어보세요.',
    elsewhere: {
      answer: [supplyInThreeDays, tellWhenUnable],
      nextStep: '상품 페이지의 당일발송 마감 시각을 보고, 판매자에게 언제 보내는지 물어보세요.',
    },
  },
  'arrival-guarantee': {
    question: '도착보장 상품이 늦게 왔어요',
    answer: [
      {
        text: '예정일까지 오지 않으면 상품주문 건당 네이버페이 포인트 1,000원이 지급된다고 안내되어 있어요.',
        sources: ['arrival-guarantee-late', 'arrival-guarantee-bundle'],
      },
      {
        text: '지급은 예정일 뒤 3영업일 안이고, 더 늦어져도 처음 1회만이에요.',
        sources: ['arrival-guarantee-late', 'arrival-guarantee-once'],
      },
      {
        text: '천재지변, 구매자 사유, 주문취소 등은 대상에서 빠져요.',
        sources: ['arrival-guarantee-excluded'],
      },
      {
        text: '대상인데 받지 못했다면 네이버페이 구매자 고객센터에 문의하게 되어 있어요.',
        sources: ['arrival-guarantee-unpaid'],
      },
    ],
    nextStep: '주문번호와 도착 예정일, 실제 도착일을 챙겨 네이버페이 고객센터에 문의해 주세요.',
  },
  'auto-refund-90': {
    question: '오래 지나도 처리가 안 되면 어떻게 되나요',
    answer: [
      {
        text: '결제 후 90일째에는 자동으로 환불되게 되어 있어요.',
        sources: ['delay-notice-expired', 'auto-refund'],
      },
      {
        text: "그 전에라도 결제하고 75일 이상 늦어지면 '자동처리예정'이 된다고 안내되어 있어요.",
        sources: ['delay-notice-expired', 'auto-refund'],
      },
      {
        text: '그때까지 기다리지 않아도, 발송기한이 지난 뒤에는 언제든 취소를 요청하면 바로 환불된다고 해요.',
        sources: ['cancel-immediate'],
      },
    ],
    nextStep: '주문상세에서 발송기한을 확인하고, 지났으면 취소 버튼을 눌러 주세요.',
    elsewhere: {
      answer: [
        supplyInThreeDays,
        tellWhenUnable,
        {
          text: '돈을 먼저 받고 보내기 어려워졌다면, 낸 날부터 3영업일 안에 환급하거나 필요한 조치를 하게 되어 있어요.',
          sources: ['act-15'],
        },
      ],
      nextStep: '결제일과 주문번호를 적어, 보낼 수 있는지와 환불을 판매자에게 물어보세요.',
    },
  },
};
