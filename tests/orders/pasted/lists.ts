import { won, type PastedCase } from './types';

/** Lists of orders. */
export const lists: PastedCase[] = [
  {
    name: 'numbers that head their orders',
    text: `2026.11.17 주문
주문번호 2026111710034503
배송중
상품명
구름결 담요
상품가격
49,800원
2026.11.02 주문
주문번호 2026110210034599
구매확정완료
상품명
물결 머그컵
상품가격
12,000원`,
    orders: [
      {
        site: 'naver-pay',
        orderNumber: '2026111710034503',
        orderedAt: '2026-11-17',
        items: [{ productName: '구름결 담요', price: won(49800), status: 'shipping' }],
      },
      {
        site: 'naver-pay',
        orderNumber: '2026110210034599',
        orderedAt: '2026-11-02',
        items: [{ productName: '물결 머그컵', price: won(12000), status: 'confirmed' }],
      },
    ],
  },
  {
    name: 'numbers at the end of their orders',
    text: `상품명: 구름결 담요
수량: 1개
주문번호: 20261114-0001234
결제금액: 49,800원

상품명: 물결 머그컵
수량: 2개
주문번호: 20261102-0000777
결제금액: 24,000원`,
    orders: [
      {
        site: 'cafe24',
        orderNumber: '20261114-0001234',
        total: won(49800),
        items: [{ productName: '구름결 담요', quantity: 1 }],
      },
      {
        site: 'cafe24',
        orderNumber: '20261102-0000777',
        total: won(24000),
        items: [{ productName: '물결 머그컵', quantity: 2 }],
      },
    ],
  },
  {
    name: 'a list of payments without numbers, its day at the end',
    text: `결제내역
구매확정완료
구름결 담요
49,800원
6. 20. 08:43 결제
주문 상세 보기
배송중
물결 머그컵
12,000원
11. 17. 09:20 결제
주문 상세 보기`,
    orders: [
      {
        site: 'generic',
        orderedAt: '2026-06-20T08:43',
        items: [{ productName: '구름결 담요', price: won(49800), status: 'confirmed' }],
      },
      {
        site: 'generic',
        orderedAt: '2026-11-17T09:20',
        items: [{ productName: '물결 머그컵', price: won(12000), status: 'shipping' }],
      },
    ],
  },
  {
    name: 'days above their orders, two items in one',
    text: `2026. 11. 17 주문
주문 상세보기
배송완료 · 11/19(목) 도착
구름결 담요
색상: 아이보리 / 1개
49,800원
장바구니 담기
배송중 · 11/23(월) 도착 예정
물결 머그컵
12,000원 / 2개
장바구니 담기
2026. 11. 2 주문
주문 상세보기
취소완료
젖은 흙 향초
9,900원`,
    orders: [
      {
        site: 'generic',
        orderedAt: '2026-11-17',
        items: [
          {
            productName: '구름결 담요',
            option: '색상: 아이보리',
            quantity: 1,
            price: won(49800),
            status: 'delivered',
            statusNote: '배송완료 · 11/19(목) 도착',
            deliveredOn: '2026-11-19',
          },
          {
            productName: '물결 머그컵',
            quantity: 2,
            price: won(12000),
            status: 'shipping',
            statusNote: '배송중 · 11/23(월) 도착 예정',
            expectedOn: '2026-11-23',
          },
        ],
      },
      {
        site: 'generic',
        orderedAt: '2026-11-02',
        items: [{ productName: '젖은 흙 향초', price: won(9900), status: 'cancelled' }],
      },
    ],
  },
  {
    name: 'a table of orders',
    text: `주문일자\t주문번호\t상품명\t결제금액\t주문상태
2026-11-14\t20261114-0001234\t구름결 담요\t49,800원\t배송중
2026-11-02\t20261102-0000777\t물결 머그컵\t12,000원\t구매확정`,
    orders: [
      {
        site: 'cafe24',
        orderNumber: '20261114-0001234',
        orderedAt: '2026-11-14',
        items: [{ productName: '구름결 담요', price: won(49800), status: 'shipping' }],
      },
      {
        site: 'cafe24',
        orderNumber: '20261102-0000777',
        orderedAt: '2026-11-02',
        items: [{ productName: '물결 머그컵', price: won(12000), status: 'confirmed' }],
      },
    ],
  },
  {
    name: 'several items of one order, one parcel',
    text: `주문번호: 20261114-0001234
상품명: 구름결 담요
수량: 1개
상품명: 물결 머그컵
수량: 2개
택배사: 한진택배
송장번호: 410055667788`,
    orders: [
      {
        site: 'cafe24',
        orderNumber: '20261114-0001234',
        items: [
          { productName: '구름결 담요', quantity: 1, courier: '한진택배', trackingNumber: '410055667788' },
          { productName: '물결 머그컵', quantity: 2, courier: '한진택배', trackingNumber: '410055667788' },
        ],
      },
    ],
  },
  {
    name: 'a menu of states above the list',
    text: `전체
결제완료
0
배송중
1
배송완료
3
주문번호 2026111710034503
배송중
상품명
구름결 담요`,
    orders: [
      {
        site: 'naver-pay',
        orderNumber: '2026111710034503',
        items: [{ productName: '구름결 담요', status: 'shipping' }],
      },
    ],
  },
  {
    name: 'products of which it stays open whose number is whose',
    text: `상품명: 구름결 담요
주문번호: 20261114-0001234
상품명: 물결 머그컵
주문번호: 20261102-0000777
상품명: 젖은 흙 향초`,
    orders: [
      { site: 'cafe24', orderNumber: '20261114-0001234', items: [] },
      { site: 'cafe24', orderNumber: '20261102-0000777', items: [] },
    ],
  },

  {
    name: 'a table without numbers, sums with their counts',
    text: `주문일자\t상품정보\t주문금액(수량)\t주문상태
2026.11.17\t구름결 담요
옵션 : 아이보리\t49,800원(1개)\t배송중
2026.11.02\t물결 머그컵\t24,000원(2개)\t구매확정`,
    orders: [
      {
        site: 'generic',
        orderedAt: '2026-11-17',
        items: [
          {
            productName: '구름결 담요',
            option: '아이보리',
            quantity: 1,
            price: won(49800),
            status: 'shipping',
          },
        ],
      },
      {
        site: 'generic',
        orderedAt: '2026-11-02',
        items: [{ productName: '물결 머그컵', quantity: 2, price: won(24000), status: 'confirmed' }],
      },
    ],
  },
];
