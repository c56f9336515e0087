import type { DeadlineRule } from './ruleTypes';

/** Someone else's duty that is overdue is the news, however late. */
const always = Number.POSITIVE_INFINITY;

/** In the order in which deadlines of the same day are told. */
export const deadlineRules: readonly DeadlineRule[] = [
  {
    id: 'deposit',
    text: '입금 마감',
    statuses: ['awaiting-payment'],
    counted: { from: 'ordered', count: { businessDays: 2 } },
    sureIn: ['awaiting-payment'],
    naver: {
      rule: '주문일 다음 날부터 2영업일 안에 입금하지 않은 주문은 자동으로 취소돼요',
      english:
        'An order that is not paid within two business days after the day of the order is cancelled automatically.',
      sources: ['unpaid-cancelled', 'deposit-other-bank'],
    },
    elsewhere: null,
    keptDays: 0,
  },
  {
    id: 'dispatch',
    text: '발송 기한',
    statuses: ['paid', 'preparing', 'dispatch-delayed'],
    named: {
      day: 'dispatchDue',
      naver: {
        rule: '주문 페이지에 적힌 판매자의 발송 기한이에요',
        english: 'The dispatch deadline shown on the order page.',
        sources: ['dispatch-due', 'act-15'],
      },
      elsewhere: {
        rule: '주문 페이지에 적힌 판매자의 발송 기한이에요',
        english: 'The dispatch deadline shown on the order page.',
        sources: ['act-15'],
      },
    },
    counted: { from: 'ordered', count: { businessDays: 3 }, statuses: ['paid', 'preparing'] },
    sureIn: [],
    naver: {
      rule: '판매자는 보통 결제일 다음 날부터 3영업일 안에 발송하며, 상품과 판매 방식에 따라 다를 수 있어요',
      english:
        'Sellers usually send within three business days after the payment; it may differ with the product and the way it is sold.',
      sources: ['dispatch-due', 'act-15'],
    },
    elsewhere: {
      rule: '대금을 받은 판매자는 따로 약속한 날이 없으면 3영업일 안에 발송에 필요한 조치를 하게 되어 있어요',
      english:
        'A seller who was paid is expected to take the steps for dispatch within three business days, unless another day was agreed on.',
      sources: ['act-15'],
    },
    keptDays: always,
  },
  {
    id: 'auto-refund',
    text: '미발송 주문 자동 환불',
    statuses: ['paid', 'preparing', 'dispatch-delayed'],
    counted: { from: 'ordered', count: { days: 90 } },
    sureIn: [],
    naver: {
      rule: '발송되지 않은 채 90일이 지난 주문은 자동으로 환불돼요',
      english: 'An order that was not sent for 90 days is refunded automatically.',
      sources: ['auto-refund', 'delay-notice-expired'],
    },
    elsewhere: null,
    keptDays: always,
  },
  {
    id: 'cancel-auto-refund',
    text: '취소요청 자동 환불',
    statuses: ['cancel-requested'],
    counted: { from: 'requested', count: { businessDays: 4 } },
    sureIn: ['cancel-requested'],
    naver: {
      rule: '취소요청 후 4영업일 동안 처리되지 않은 주문은 자동으로 환불돼요',
      english: 'A cancel request that is not handled for four business days is refunded automatically.',
      sources: ['cancel-unhandled'],
    },
    elsewhere: null,
    keptDays: always,
  },
  {
    id: 'refund',
    text: '환불 예정일',
    statuses: ['cancelled', 'returned'],
    counted: { from: 'completed', count: { businessDays: 'by-payment-method' } },
    sureIn: ['cancelled', 'returned'],
    naver: {
      rule: '취소나 반품이 완료되면 결제수단에 따라 당일에서 5영업일 사이에 환불돼요',
      english:
        'Once cancelled or returned, the refund takes between the same day and five business days, depending on how it was paid.',
      sources: ['cancel-refund-time', 'return-refund-time', 'act-18'],
    },
    elsewhere: {
      rule: '판매자가 대금을 돌려주는 기한은 3영업일이고(여기서는 취소·반품 완료일부터 셈), 받는 날은 결제수단에 따라 다를 수 있어요',
      english:
        'The seller has three business days to pay back (counted here from completion); when it arrives may differ with how it was paid.',
      sources: ['act-18'],
    },
    keptDays: 30,
  },
  {
    id: 'return-request',
    text: '반품 접수 마감',
    statuses: ['delivered', 'confirmed'],
    counted: { from: 'delivered', count: { days: 7 } },
    sureIn: ['delivered'],
    naver: {
      rule: '반품은 배송완료일 다음 날부터 7일 안에 접수할 수 있어요',
      english: 'A return can be requested within seven days after the day of delivery.',
      sources: ['return-period', 'act-17'],
    },
    elsewhere: {
      rule: '상품을 받은 다음 날부터 7일 안에 반품(청약철회)을 할 수 있어요',
      english: 'You can withdraw from the purchase within seven days after the day you received the goods.',
      sources: ['act-17'],
    },
    keptDays: 0,
  },
  {
    id: 'auto-confirm',
    text: '자동 구매확정',
    statuses: ['delivered'],
    named: {
      day: 'confirmDue',
      naver: {
        rule: '주문 페이지에 적힌 자동 구매확정 예정일이에요',
        english: 'The automatic confirmation date shown on the order page.',
        sources: ['auto-confirm'],
      },
      elsewhere: {
        rule: '주문 페이지에 적힌 자동 구매확정 예정일이에요',
        english: 'The automatic confirmation date shown on the order page.',
        sources: [],
      },
    },
    counted: { from: 'delivered', count: { days: 8 } },
    sureIn: ['delivered'],
    naver: {
      rule: '배송완료일 다음 날부터 세어 8일째에 자동으로 구매확정돼요',
      english: 'The purchase is confirmed automatically on the eighth day after the day of delivery.',
      sources: ['auto-confirm'],
    },
    elsewhere: null,
    keptDays: 0,
  },
  {
    id: 'defect-claim',
    text: '불량·오배송 반품 마감',
    statuses: ['delivered', 'confirmed'],
    counted: { from: 'delivered', count: { months: 3 } },
    sureIn: [],
    naver: {
      rule: '설명과 다르거나 불량인 상품은 받은 날부터 3개월 안이고 그 사실을 안 날부터 30일 안일 때 반품(청약철회)할 수 있어요',
      english:
        'Goods that differ from their description or are faulty can be returned within three months of receipt, and also within 30 days of finding out.',
      sources: ['act-17', 'ruling-14-0404'],
    },
    elsewhere: {
      rule: '설명과 다르거나 불량인 상품은 받은 날부터 3개월 안이고 그 사실을 안 날부터 30일 안일 때 반품(청약철회)할 수 있어요',
      english:
        'Goods that differ from their description or are faulty can be returned within three months of receipt, and also within 30 days of finding out.',
      sources: ['act-17', 'ruling-14-0404'],
    },
    keptDays: 0,
  },
  {
    id: 'pickup',
    text: '상품 수거 예정일',
    statuses: ['return-requested', 'exchange-requested'],
    counted: { from: 'requested', count: { businessDays: 3 } },
    sureIn: [],
    naver: {
      rule: '반품이나 교환을 접수하면 보통 2~3영업일 안에 상품을 수거해요',
      english:
        'After a return or exchange was requested the goods are usually collected within two to three business days.',
      sources: ['pickup-late', 'pickup-automatic', 'exchange-request'],
    },
    elsewhere: null,
    keptDays: always,
  },
  {
    id: 'return-refund',
    text: '반품 환불 기한',
    statuses: ['returning'],
    counted: { from: 'collected', count: { businessDays: 3 } },
    sureIn: ['returning'],
    naver: {
      rule: '판매자는 수거완료 후 3영업일 안에 반품을 승인하고 환불하게 되어 있어요',
      english:
        'The seller is expected to approve the return and refund within three business days after the goods were collected.',
      sources: ['return-approval', 'act-18'],
    },
    elsewhere: {
      rule: '판매자는 상품을 돌려받은 날부터 3영업일 안에 대금을 환불하게 되어 있어요',
      english: 'The seller is expected to refund within three business days of getting the goods back.',
      sources: ['act-18'],
    },
    keptDays: always,
  },
  {
    id: 'return-auto',
    text: '반품 자동 완료',
    statuses: ['returning'],
    counted: { from: 'collected', count: { businessDays: 7 } },
    sureIn: [],
    naver: {
      rule: '수거완료 후 7영업일이 지나면 보류 중이 아닌 반품은 자동으로 완료돼요',
      english:
        'Seven business days after the goods were collected a return that is not on hold is completed automatically.',
      sources: ['return-auto-completed', 'return-approval'],
    },
    elsewhere: null,
    keptDays: always,
  },
  {
    id: 'exchange-redispatch',
    text: '교환 상품 발송 기한',
    statuses: ['exchanging'],
    counted: { from: 'collected', count: { businessDays: 3 } },
    sureIn: ['exchanging'],
    naver: {
      rule: '판매자는 수거완료 후 3영업일 안에 교환 상품을 다시 발송하게 되어 있어요',
      english:
        'The seller is expected to send the replacement within three business days after the goods were collected.',
      sources: ['exchange-delayed', 'exchange-cost'],
    },
    elsewhere: null,
    keptDays: always,
  },
];

/** What is told of an item whose status is not known, by the day that is. */
export const ruleIdsWithoutStatus = {
  delivered: ['return-request', 'auto-confirm', 'defect-claim'],
  dispatchDue: ['dispatch'],
} as const;
