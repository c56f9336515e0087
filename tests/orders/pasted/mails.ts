import { won, type PastedCase } from './types';

/** Mails of stores. */
export const mails: PastedCase[] = [
  {
    name: 'Korean, quoted in an answer',
    text: `> 안녕하세요 김가람 고객님,
> 주문하신 상품의 결제가 완료되었습니다.
>
> 주문번호: 20261114-0001234
> 주문일시: 2026년 11월 14일 23:45
> 상품명: 구름결 담요
> 옵션: 색상: 아이보리
> 수량: 1
> 판매자: 포근상점
> 총 결제금액: 49,800원
>
> 받는 사람: 김가람
> 연락처: 010-0000-1234
> 주소: 서울특별시 가상구 없는로 12`,
    orders: [
      {
        site: 'cafe24',
        orderNumber: '20261114-0001234',
        orderedAt: '2026-11-14T23:45',
        total: won(49800),
        items: [
          {
            productName: '구름결 담요',
            option: '색상: 아이보리',
            quantity: 1,
            status: 'paid',
            seller: '포근상점',
          },
        ],
      },
    ],
  },
  {
    name: 'English, with the order in its sentence',
    text: `Hi Garam,

Thank you for your purchase! Your order #1004 is confirmed.

Order summary
Cloud blanket × 2
$49.80
Subtotal
$49.80
Shipping
$5.00
Total
$54.80 USD

Shipping address
Garam Kim
12 Nowhere Road
Seoul`,
    orders: [
      {
        site: 'generic',
        orderNumber: '1004',
        total: { amount: 54.8, currency: 'USD' },
        items: [
          {
            productName: 'Cloud blanket',
            quantity: 2,
            price: { amount: 49.8, currency: 'USD' },
            status: 'paid',
          },
        ],
      },
    ],
  },
  {
    name: 'English, with labels',
    text: `Order number: B-20261117-88
Order date: 17 Nov 2026
Item: Wave mug
Qty: 3
Sold by: Clay Corner
Order total: $36.00
Estimated delivery: Nov 24, 2026
Ship to: Garam Kim`,
    orders: [
      {
        site: 'generic',
        orderNumber: 'B-20261117-88',
        orderedAt: '2026-11-17',
        total: { amount: 36, currency: 'USD' },
        items: [
          {
            productName: 'Wave mug',
            quantity: 3,
            seller: 'Clay Corner',
            statusNote: 'Estimated delivery: Nov 24, 2026',
            expectedOn: '2026-11-24',
          },
        ],
      },
    ],
  },
  {
    name: 'Korean, with a link to the order page',
    text: `보낸사람: 네이버페이 <noreply@example.com>
제목: [네이버페이] 상품이 발송되었습니다.

상품명 구름결 담요
발송처리일 2026.11.18.
택배사/송장번호 : 우체국택배 / 6012345678901
주문상세보기 https://order.pay.naver.com/orderStatus/2026111710034503?frm=me`,
    orders: [
      {
        site: 'naver-old',
        orderNumber: '2026111710034503',
        items: [
          {
            productName: '구름결 담요',
            status: 'shipping',
            statusNote: '발송처리일 2026.11.18.',
            dispatchedOn: '2026-11-18',
            courier: '우체국택배',
            trackingNumber: '6012345678901',
          },
        ],
      },
    ],
  },

  {
    name: 'English, whose own date is not the order’s',
    text: `Subject: Your order has been delivered
From: Clay Corner <hello@example.com>
Date: Tue, 17 Nov 2026 09:20:00 +0900

Hi Garam,
Your package was delivered.
Order: CC-10042
Items:
- Wave mug (Blue) x 2
- Cloud blanket x 1
Tracking #: 1Z999AA10123456784 (UPS)`,
    orders: [
      {
        site: 'generic',
        orderNumber: 'CC-10042',
        items: [
          {
            productName: 'Wave mug (Blue)',
            quantity: 2,
            status: 'delivered',
            courier: 'UPS',
            trackingNumber: '1Z999AA10123456784',
          },
          {
            productName: 'Cloud blanket',
            quantity: 1,
            status: 'delivered',
            courier: 'UPS',
            trackingNumber: '1Z999AA10123456784',
          },
        ],
      },
    ],
  },
  {
    name: 'a table written with strokes',
    text: `| 주문번호 | 20261114-0001234 |
| 상품명 | 구름결 담요 |
| 결제금액 | 49,800원 |`,
    orders: [
      {
        site: 'cafe24',
        orderNumber: '20261114-0001234',
        total: won(49800),
        items: [{ productName: '구름결 담요' }],
      },
    ],
  },
];
