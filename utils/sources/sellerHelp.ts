import type { Source } from './types';

/**
 * Naver's help for Smart Store sellers, in a public copy collected about 2023-24.
 * Fees, names and limits may have changed since: that is what `collected` tells the shopper.
 */
export function sellerHelp(question: string): Source {
  return {
    title: `네이버 스마트스토어 판매자 도움말: ${question}`,
    link: 'https://help.sell.smartstore.naver.com',
    collected: '2023-24',
    readOn: '2026-11-22',
    reviewBy: '2027-05-22',
  };
}

export const sellerHelpSources = {
  'dispatch-due': sellerHelp('발송 처리는 언제까지 해야 하나요?'),
  'unpaid-cancelled': sellerHelp('구매자가 무통장입금 주문 후 입금하지 않으면 언제 취소되나요?'),
  'deposit-other-bank': sellerHelp('구매자가 무통장입금으로 주문한 후 다른 은행으로 변경할 수 있나요?'),
  'auto-refund': sellerHelp('배송 지연되면 주문이 자동으로 취소되나요?'),
  'delay-notice-expired': sellerHelp("'발송지연 처리' 후 배송기한이 지나면 자동으로 환불되나요?"),
  'cancel-unhandled': sellerHelp('취소요청 후 미처리 시 언제 취소완료되나요?'),
  'cancel-refund-time': sellerHelp(
    '취소완료했는데 구매자가 환불을 받지 못했다고 합니다. 환불 소요일이 어떻게 되나요? (온라인 교육 제공)',
  ),
  'return-refund-time': sellerHelp(
    '반품완료했는데 구매자가 환불을 받지 못했다고 합니다. 환불 소요일이 어떻게 되나요?',
  ),
  'return-period': sellerHelp('반품접수 기간은 어떻게 되나요?'),
  'auto-confirm': sellerHelp('자동 구매확정은 언제 되나요?'),
  'pickup-automatic': sellerHelp('반품접수 시 자동으로 상품이 수거되나요?'),
  'pickup-late': sellerHelp('반품접수 후 수거되지 않고 있어요.'),
  'exchange-request': sellerHelp('구매자가 교환을 원할 경우, 어떻게 접수 하나요?'),
  'return-approval': sellerHelp('반품 신청이 들어오면 언제까지 반품승인을 해야하나요?'),
  'return-auto-completed': sellerHelp('반품 완료처리하지 않았으나 자동으로 반품완료가 되었어요.'),
  'exchange-cost': sellerHelp('교환 비용은 어떻게 처리하나요?'),
  'exchange-delayed': sellerHelp("교환 처리했는데 '교환지연' 상태로 확인되고 있어요."),
  'centre-hours': sellerHelp('출시일 정책 안내'),
  'inquiry-answer-time': sellerHelp('[고객문의] 문의가 접수된 후 언제까지 답변을 해야 하나요?'),
  'inquiry-kinds': sellerHelp("미답변 문의 '상품문의/고객문의/톡톡문의' 어떻게 다른가요?"),
  'inquiry-notified': sellerHelp('[고객문의] 고객문의가 작성되면 알림되나요?'),
} satisfies Record<string, Source>;
