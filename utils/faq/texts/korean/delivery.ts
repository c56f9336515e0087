import type { EntryText } from '../../types';
import { lateStandard, supplyInThreeDays, tellWhenUnable, undeliveredStandard } from './lawSentences';

export const deliveryTexts: Record<string, EntryText> = {
  'ship-when': {
    question: '언제 발송되나요',
    answer: [
      {
        text: '일반 상품은 결제한 날부터 3영업일 안에 보내도록 안내되어 있고, 상품 종류에 따라 다를 수 있어요.',
        sources: ['dispatch-due'],
      },
      { text: '예를 들어 화요일에 결제했다면 그 주 금요일까지예요.', sources: ['dispatch-due'] },
      {
        text: "'오늘출발' 상품은 결제한 시각에 따라 당일이나 다음 영업일까지예요.",
        sources: ['dispatch-due', 'today-dispatch-cutoff'],
      },
    ],
    nextStep: '주문상세에서 발송기한을 확인하고, 지났으면 판매자에게 발송일을 물어보세요.',
    elsewhere: {
      answer: [supplyInThreeDays, tellWhenUnable],
      nextStep: '상품 페이지의 배송 안내를 보고, 판매자에게 발송일을 물어보세요.',
    },
  },
  'ship-late-cancel': {
    question: '발송이 늦어서 취소하고 싶어요',
    answer: [
      {
        text: '발송기한이 지나도록 보내지 않았다면, 취소를 요청할 때 바로 환불된다고 안내되어 있어요.',
        sources: ['dispatch-due', 'cancel-immediate'],
      },
      {
        text: '그대로 두더라도 결제하고 90일이 지나면 자동으로 환불되게 되어 있어요.',
        sources: ['auto-refund', 'delay-notice-expired'],
      },
    ],
    nextStep: '주문상세에서 발송기한이 지났는지 확인하고 취소 버튼을 눌러 주세요.',
    elsewhere: {
      answer: [supplyInThreeDays, undeliveredStandard, lateStandard],
      nextStep: '주문상세의 취소 버튼을 찾고, 없으면 판매자에게 취소를 부탁해 주세요.',
    },
  },
  'ship-delay-notice': {
    question: '발송지연 안내를 받았어요',
    answer: [
      {
        text: '새로 안내받은 기한까지 보내지 않으면, 취소를 요청할 때 바로 환불돼요.',
        sources: ['delay-notice-limits', 'delay-notice-expired'],
      },
      {
        text: '발송지연 처리는 상품주문마다 한 번만 할 수 있고, 일반 상품은 최대 90일, 오늘출발은 최대 7일까지라고 안내되어 있어요.',
        sources: ['delay-notice-again', 'delay-notice-limits'],
      },
    ],
    nextStep: '안내에 적힌 발송예정일과 사유를 확인하고, 기다리기 어려우면 판매자에게 취소를 부탁해 주세요.',
    elsewhere: {
      answer: [tellWhenUnable, lateStandard],
      nextStep: '늦어지는 이유와 새 발송일을 판매자에게 물어보세요.',
    },
  },
  overseas: {
    question: '해외배송·직구 상품이 안 와요',
    answer: [
      {
        text: '해외에서 출고되는 상품은 발송처리일부터 45일째에 자동 구매확정된다고 안내되어 있어요.',
        sources: ['auto-confirm', 'wrong-invoice'],
      },
      {
        text: '주문할 때 적은 개인통관고유부호는 판매자가 주문 정보에서 확인해요.',
        sources: ['customs-code'],
      },
    ],
    nextStep: '송장번호로 통관 단계를 확인하고, 판매자에게 지금 위치와 도착 예정일을 물어보세요.',
  },
  'status-meaning': {
    question: '주문 상태가 무슨 뜻인지 모르겠어요',
    answer: [
      { text: "판매자가 주문을 확인하면 '상품준비중'이 돼요.", sources: ['screen-statuses'] },
      {
        text: "발송을 처리하면 택배사가 받기 전까지 '배송준비중', 받은 뒤에는 '배송중'으로 보인다고 안내되어 있어요.",
        sources: ['screen-statuses'],
      },
    ],
    nextStep: '주문상세에서 지금 상태와 송장번호가 있는지 확인해 보세요.',
  },
  'jeju-fee': {
    question: '제주·도서산간 추가 배송비가 궁금해요',
    answer: [
      {
        text: '지역별 배송비는 처음 주문할 때만 부과되고 결제된다고 안내되어 있어요.',
        sources: ['address-jeju'],
      },
      {
        text: '선물하기는 결제한 뒤에 주소가 정해져서 결제할 때 추가 배송비가 붙지 않아요.',
        sources: ['gift-region-fee'],
      },
      {
        text: '그래서 선물이라면 추가 배송비를 따로 입금하거나 착불로 내게 되어 있어요.',
        sources: ['gift-region-fee'],
      },
    ],
    nextStep: '주문상세의 배송비를 확인하고, 더 내라고 하면 판매자에게 이유와 금액을 물어보세요.',
  },
};
