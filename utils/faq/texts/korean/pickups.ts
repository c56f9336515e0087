import type { EntryText } from '../../types';

export const pickupsTexts: Record<string, EntryText> = {
  'pickup-limits': {
    question: '자동 수거가 안 된다고 해요',
    answer: [
      {
        text: '네이버페이 지정택배는 가로·세로·높이를 더해 120cm 미만, 10kg 미만, 500,000원 미만까지라고 안내되어 있어요.',
        sources: ['pickup-automatic'],
      },
      {
        text: '묶음 금액이 5,000원 미만이거나 500,000원을 넘을 때도 자동수거가 안 돼요.',
        sources: ['pickup-not-automatic'],
      },
      {
        text: '직접전달, 방문수령, 퀵이거나 수거지가 해외인 때 등도 자동수거가 안 돼요.',
        sources: ['pickup-not-automatic'],
      },
    ],
    nextStep: '상품의 크기와 무게, 금액을 확인하고, 어떻게 보낼지 판매자에게 물어보세요.',
  },
  'pickup-address': {
    question: '반품 수거 주소를 바꾸고 싶어요',
    answer: [
      {
        text: '수거지 주소는 판매자가 반품관리에서 고칠 수 있다고 안내되어 있어요.',
        sources: ['pickup-address-change'],
      },
      { text: '자동 수거지시가 이미 나갔다면 고칠 수 없어요.', sources: ['pickup-address-change'] },
    ],
    nextStep: '주문번호와 새 수거 주소를 1:1 문의로 알리고, 수거지시가 나갔는지 판매자에게 물어보세요.',
  },
};
