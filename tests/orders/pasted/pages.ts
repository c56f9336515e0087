import { won, type PastedCase } from './types';

/** Texts of order pages, as a browser copies them. */
export const pages: PastedCase[] = [
  {
    name: 'labels above their values',
    text: `주문번호 2026111710034503 2026.11.17. 9:20:41
판매자명
맑은생활
배송중
11/19(목) 도착 예정
상품명
미니 가습기 300ml
옵션
색상: 세이지
주문금액
총 21,900원
배송지명
김가람`,
    orders: [
      {
        site: 'naver-pay',
        orderNumber: '2026111710034503',
        orderedAt: '2026-11-17T09:20:41',
        total: won(21900),
        items: [
          {
            productName: '미니 가습기 300ml',
            option: '색상: 세이지',
            status: 'shipping',
            statusNote: '11/19(목) 도착 예정',
            expectedOn: '2026-11-19',
            seller: '맑은생활',
          },
        ],
      },
    ],
  },
  {
    name: 'labels for screen readers, glued to their values',
    text: `주문번호
2026111710034503
2026.11.17. 9:20:41
판매자명포근상점
구매확정완료
구매확정일 2026. 11. 21. (토)
상품명구름결 담요
옵션
색상: 아이보리
2개
상품가격 39,900원61,900
배송조회
장바구니 담기
바로 구매하기
배송지
김가람(집)
010-0000-1234
서울특별시 가상구 없는로 12
주문금액
총 39,900원
상품금액
61,900원
쿠폰할인
-22,000원`,
    orders: [
      {
        site: 'naver-pay',
        orderNumber: '2026111710034503',
        orderedAt: '2026-11-17T09:20:41',
        total: won(39900),
        items: [
          {
            productName: '구름결 담요',
            option: '색상: 아이보리',
            quantity: 2,
            price: won(39900),
            status: 'confirmed',
            statusNote: '구매확정일 2026. 11. 21. (토)',
            confirmedOn: '2026-11-21',
            seller: '포근상점',
          },
        ],
      },
    ],
  },
  {
    name: 'two items with their states above them and buttons below',
    text: `주문번호
2026111710034503
2026.11.17. 9:20:41
판매자명
포근상점
배송중
11/19(목) 도착 예정
상품명
구름결 담요
상품가격
49,800원
배송조회
구매확정
반품요청
상품준비중
상품명
물결 머그컵
옵션
색상: 하양
상품가격
12,000원
취소요청
문의하기
주문금액
총 61,800원`,
    orders: [
      {
        site: 'naver-pay',
        orderNumber: '2026111710034503',
        orderedAt: '2026-11-17T09:20:41',
        total: won(61800),
        items: [
          {
            productName: '구름결 담요',
            price: won(49800),
            status: 'shipping',
            statusNote: '11/19(목) 도착 예정',
            expectedOn: '2026-11-19',
            seller: '포근상점',
          },
          {
            productName: '물결 머그컵',
            option: '색상: 하양',
            price: won(12000),
            status: 'preparing',
            seller: '포근상점',
          },
        ],
      },
    ],
  },
  {
    name: 'rows of pairs and a table of products',
    text: `주문정보
주문번호\t20261114-0001234
주문일자\t2026-11-14 23:45:04
주문자\t김가람
주문처리상태\t배송중
결제정보
총 주문금액\t52,800원
총 할인금액\t3,000원
총 결제금액\t49,800원
결제수단\t신용카드
주문 상품 정보
이미지\t상품정보\t수량\t판매가\t배송구분\t주문처리상태
\t구름결 담요
[옵션: 아이보리]
\t2\t49,800원\t기본배송\t배송중
배송지정보
받으시는분\t김가람
우편번호\t00000
주소\t서울특별시 가상구 없는로 12
휴대전화\t010-0000-1234`,
    orders: [
      {
        site: 'cafe24',
        orderNumber: '20261114-0001234',
        orderedAt: '2026-11-14T23:45:04',
        total: won(49800),
        paymentMethods: ['신용카드'],
        items: [
          {
            productName: '구름결 담요',
            option: '아이보리',
            quantity: 2,
            price: won(49800),
            status: 'shipping',
          },
        ],
      },
    ],
  },
  {
    name: 'a table of two products',
    text: `주문번호 : 20261114-0001234
상품명\t옵션\t수량\t금액\t상태
구름결 담요\t아이보리\t1개\t49,800원\t배송중
물결 머그컵\t하양\t2개\t24,000원\t배송준비중
총 결제금액\t73,800원`,
    orders: [
      {
        site: 'cafe24',
        orderNumber: '20261114-0001234',
        total: won(73800),
        items: [
          {
            productName: '구름결 담요',
            option: '아이보리',
            quantity: 1,
            price: won(49800),
            status: 'shipping',
          },
          { productName: '물결 머그컵', option: '하양', quantity: 2, price: won(24000), status: 'preparing' },
        ],
      },
    ],
  },
  {
    name: 'a tracking page with its trace',
    text: `배송조회
택배사
CJ대한통운
송장번호
6123-4567-8901
복사
상품명
구름결 담요
처리일시\t현재위치\t배송상태
2026.11.19 08:12\t가상강남\t배송출발
2026.11.18 21:40\t옥천HUB\t간선상차
2026.11.18 16:05\t가상물류\t집화처리`,
    orders: [
      {
        site: 'generic',
        items: [
          {
            productName: '구름결 담요',
            courier: 'CJ대한통운',
            trackingNumber: '612345678901',
            lastScanOn: '2026-11-19',
          },
        ],
      },
    ],
  },
  {
    name: 'a trace without heads',
    text: `주문번호: 20261114-0001234
한진택배 410055667788
11.18 16:05
가상물류
집하
11.18 21:40
옥천HUB
간선상차`,
    orders: [
      {
        site: 'cafe24',
        orderNumber: '20261114-0001234',
        items: [{ courier: '한진택배', trackingNumber: '410055667788', lastScanOn: '2026-11-18' }],
      },
    ],
  },
  {
    name: 'steps of a tracker, none of which is said to hold',
    text: `주문번호 2026111710034503
결제완료
상품준비중
배송중
배송완료
상품명
구름결 담요`,
    orders: [{ site: 'naver-pay', orderNumber: '2026111710034503', items: [{ productName: '구름결 담요' }] }],
  },
  {
    name: 'an English account page',
    text: `Order #1004
Order date: November 17, 2026
Order status: Processing
Product\tQuantity\tTotal
Cloud blanket\t2\t$49.80
Order total: $54.80
Payment method: PayPal
Shipping address
Garam Kim
12 Nowhere Road
+82 10-0000-1234`,
    orders: [
      {
        site: 'generic',
        orderNumber: '1004',
        orderedAt: '2026-11-17',
        total: { amount: 54.8, currency: 'USD' },
        paymentMethods: ['PayPal'],
        items: [
          {
            productName: 'Cloud blanket',
            quantity: 2,
            price: { amount: 49.8, currency: 'USD' },
            status: 'preparing',
          },
        ],
      },
    ],
  },
  {
    name: 'the address of an order page alone',
    text: 'https://orders.pay.naver.com/order/status/2026111710034503?returnUrl=x',
    orders: [{ site: 'naver-pay', orderNumber: '2026111710034503', items: [] }],
  },

  {
    name: 'two sellers, each above its product',
    text: `주문번호 2026111710034503
판매자명
포근상점
배송중
상품명
구름결 담요
수량
1개
판매자명
빚음도예
배송완료
상품명
물결 머그컵
수량
2개
판매자 연락처 02-000-9999`,
    orders: [
      {
        site: 'naver-pay',
        orderNumber: '2026111710034503',
        items: [
          { productName: '구름결 담요', quantity: 1, status: 'shipping', seller: '포근상점' },
          {
            productName: '물결 머그컵',
            quantity: 2,
            status: 'delivered',
            seller: '빚음도예',
            sellerPhone: '02-000-9999',
          },
        ],
      },
    ],
  },
  {
    name: 'a name without a label, the receiver below without labels, a discount in the bill',
    text: `주문상품
구름결 담요
색상: 아이보리
수량
1
상품금액
49,800원
쿠폰 할인
-5,000원
배송비
3,000원
결제금액
47,800원
주문번호
20261114-0001234
받는 분
김가람
010-0000-1234
(00000) 서울특별시 가상구 없는로 12
101동 202호
배송 요청사항
문 앞에 두고 벨 눌러주세요`,
    orders: [
      {
        site: 'cafe24',
        orderNumber: '20261114-0001234',
        total: won(47800),
        items: [{ productName: '구름결 담요', option: '색상: 아이보리', quantity: 1 }],
      },
    ],
  },
  {
    name: 'a bill whose means of payment looks like a product',
    text: `쿠팡
주문번호 31100150123456
배송완료 · 11/19(목) 도착
로켓배송
구름결 담요, 아이보리, 1개
49,800원 · 1개
결제정보
총 상품가격
49,800원
할인금액
-1,000원
배송비
0원
총 결제금액
48,800원
하늘카드 / 일시불
48,800원
받는사람
김가람`,
    orders: [
      {
        site: 'coupang',
        orderNumber: '31100150123456',
        total: won(48800),
        items: [
          {
            productName: '구름결 담요, 아이보리, 1개',
            quantity: 1,
            price: won(49800),
            status: 'delivered',
            statusNote: '배송완료 · 11/19(목) 도착',
            deliveredOn: '2026-11-19',
          },
        ],
      },
    ],
  },
  {
    name: 'a number of its own for each product',
    text: `상품주문번호
2026111720034503
배송중
구름결 담요
49,800원
상품주문번호
2026111720034504
배송완료
물결 머그컵
12,000원
주문번호
2026111710034503`,
    orders: [
      {
        site: 'naver-pay',
        orderNumber: '2026111710034503',
        items: [
          {
            productOrderNumber: '2026111720034503',
            productName: '구름결 담요',
            price: won(49800),
            status: 'shipping',
          },
          {
            productOrderNumber: '2026111720034504',
            productName: '물결 머그컵',
            price: won(12000),
            status: 'delivered',
          },
        ],
      },
    ],
  },
  {
    name: 'a return and its refund',
    text: `반품완료
상품명: 구름결 담요
반품사유: 단순변심
반품접수일: 2026.11.19
환불완료
환불금액: 46,800원
환불계좌: 가상은행 110-222-333444 김가람`,
    orders: [
      {
        site: 'generic',
        items: [
          {
            productName: '구름결 담요',
            status: 'returned',
            statusNote: '반품접수일: 2026.11.19',
            requestedOn: '2026-11-19',
          },
        ],
      },
    ],
  },
];
