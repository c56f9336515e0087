import { won, type PastedCase } from './types';

/** KakaoTalk's notices. */
export const talks: PastedCase[] = [
  {
    name: 'marked by squares',
    text: `[포근상점]
주문이 완료되었습니다 🛒

김가람님, 주문해 주셔서 감사합니다.

■ 주문번호 : 2026111710034503
■ 주문일시 : 2026-11-17 09:20
■ 상품명 : 구름결 담요 (아이보리)
■ 주문수량 : 2개
■ 결제금액 : 33,000원
■ 결제방법 : 무통장입금
■ 입금계좌 : 가상은행 110-222-333444 (예금주: 포근상점)
■ 배송지 : 서울특별시 가상구 없는로 12

문의: 1588-0000`,
    orders: [
      {
        site: 'naver-pay',
        orderNumber: '2026111710034503',
        orderedAt: '2026-11-17T09:20',
        total: won(33000),
        paymentMethods: ['무통장입금'],
        items: [{ productName: '구름결 담요 (아이보리)', quantity: 2, status: 'paid' }],
      },
    ],
  },
  {
    name: 'marked by arrows, with the values below',
    text: `배송이 시작되었습니다.

▶ 주문상품
구름결 담요 외 1건
▶ 택배사
롯데택배
▶ 운송장번호
4012-3456-7890
▶ 받는분
김가람
▶ 주소
서울특별시 가상구 없는로 12
▶ 주문번호
20261114-0001234`,
    orders: [
      {
        site: 'cafe24',
        orderNumber: '20261114-0001234',
        items: [
          {
            productName: '구름결 담요',
            status: 'shipping',
            courier: '롯데택배',
            trackingNumber: '401234567890',
          },
        ],
      },
    ],
  },
  {
    name: 'labels in brackets',
    text: `[주문번호] 20261114-0001234
[상품명] 구름결 담요
[수량] 1개
[결제금액] 49,800원
[발송예정일] 2026-11-18`,
    orders: [
      {
        site: 'cafe24',
        orderNumber: '20261114-0001234',
        total: won(49800),
        items: [
          {
            productName: '구름결 담요',
            quantity: 1,
            statusNote: '발송예정일: 2026-11-18',
            dispatchDue: '2026-11-18',
          },
        ],
      },
    ],
  },
  {
    name: 'a list of products with dots',
    text: `주문내역 안내
• 주문번호: 2026111710034503
• 주문상품
 - 구름결 담요 / 아이보리 / 1개 / 49,800원
 - 물결 머그컵 / 2개 / 24,000원
• 총 결제금액: 73,800원`,
    orders: [
      {
        site: 'naver-pay',
        orderNumber: '2026111710034503',
        total: won(73800),
        items: [
          { productName: '구름결 담요', option: '아이보리', quantity: 1, price: won(49800) },
          { productName: '물결 머그컵', quantity: 2, price: won(24000) },
        ],
      },
    ],
  },
  {
    name: 'an exported chat',
    text: `[포근상점] [오전 10:12] 주문번호: 20261114-0001234
[포근상점] [오전 10:12] 상품명: 구름결 담요
[포근상점] [오전 10:13] 상품준비중입니다.
[김가람] [오전 10:15] 네 감사합니다 010-0000-1234 로 연락주세요`,
    orders: [
      {
        site: 'cafe24',
        orderNumber: '20261114-0001234',
        items: [{ productName: '구름결 담요', status: 'preparing' }],
      },
    ],
  },
  {
    name: 'a deposit that is awaited',
    text: `입금대기
주문번호 ： ORD-20261117-0042
상품 : 구름결 담요
입금하실 금액 : 49,800원
입금기한 : 2026-11-19 23:59
예금주 : 김없음
계좌번호 : 110-222-333444`,
    orders: [
      {
        site: 'generic',
        orderNumber: 'ORD-20261117-0042',
        total: won(49800),
        items: [{ productName: '구름결 담요', status: 'awaiting-payment' }],
      },
    ],
  },
];
