import { won, type PastedCase } from './types';

/** Short messages of stores and couriers. */
export const messages: PastedCase[] = [
  {
    name: 'a courier that names product, state and number in a sentence',
    text: `[Web발신]
[CJ대한통운] 고객님의 상품(구름결 담요)이 배송출발하였습니다. 송장번호 612345678901
배송기사: 박없음 010-0000-5678`,
    orders: [
      {
        site: 'generic',
        items: [
          {
            productName: '구름결 담요',
            status: 'shipping',
            courier: 'CJ대한통운',
            trackingNumber: '612345678901',
          },
        ],
      },
    ],
  },
  {
    name: 'a courier that has delivered',
    text: `[Web발신]
[한진택배]
김가람 고객님, 보내신 상품 「물결 머그컵」이
배송이 완료되었습니다.
▶ 운송장번호 : 410055667788
▶ 받는분 : 김가람
▶ 위탁장소 : 문 앞`,
    orders: [
      {
        site: 'generic',
        items: [
          {
            productName: '물결 머그컵',
            status: 'delivered',
            courier: '한진택배',
            trackingNumber: '410055667788',
          },
        ],
      },
    ],
  },
  {
    name: 'a store with everything in one line',
    text: '[Web발신] [포근상점] 주문번호 20261114-0001234 결제가 완료되었습니다. 결제금액: 33,000원, 결제수단: 신용카드(하늘카드 5310-****-****-1234)',
    orders: [
      {
        site: 'cafe24',
        orderNumber: '20261114-0001234',
        total: won(33000),
        paymentMethods: ['신용카드'],
        items: [{ status: 'paid' }],
      },
    ],
  },
  {
    name: 'a store with label and value on one line each',
    text: `[빚음도예] 발송 안내
- 주문번호: 20261114-0001234
- 상품명: 물결 머그컵
- 택배사: CJ대한통운
- 송장번호: 6123-4567-8901`,
    orders: [
      {
        site: 'cafe24',
        orderNumber: '20261114-0001234',
        items: [{ productName: '물결 머그컵', courier: 'CJ대한통운', trackingNumber: '612345678901' }],
      },
    ],
  },
  {
    name: 'a promised day in a sentence',
    text: `[Web발신]
주문하신 상품(구름결 담요)이 발송되었습니다. 11/19(목) 도착 예정입니다.
주문번호:2026111710034503`,
    orders: [
      {
        site: 'naver-pay',
        orderNumber: '2026111710034503',
        items: [
          {
            productName: '구름결 담요',
            status: 'shipping',
            statusNote: '11/19(목) 도착 예정',
            expectedOn: '2026-11-19',
          },
        ],
      },
    ],
  },
  {
    name: 'tomorrow in a message of an unknown day',
    text: `[Web발신]
[쿠팡] 주문하신 상품(구름결 담요)이 배송시작되었습니다.
내일(금) 도착 예정`,
    orders: [{ site: 'coupang', items: [{ productName: '구름결 담요', status: 'shipping' }] }],
  },
  {
    name: 'a return that was asked for',
    text: `[11번가]
반품접수가 완료되었습니다.
주문번호 : 20261117123456789
상품명 : 구름결 담요
반품접수일 : 2026-11-20`,
    orders: [
      {
        site: '11st',
        orderNumber: '20261117123456789',
        items: [
          {
            productName: '구름결 담요',
            status: 'return-requested',
            statusNote: '반품접수일 : 2026-11-20',
            requestedOn: '2026-11-20',
          },
        ],
      },
    ],
  },
  {
    name: 'a coupon that was cancelled is not the order',
    text: '주문번호 20261114-0001234 건에 쓰신 쿠폰 사용이 취소되었습니다.',
    orders: [{ site: 'cafe24', orderNumber: '20261114-0001234', items: [] }],
  },
  {
    name: 'an English shipping notice',
    text: `Your order #1004 has shipped!
Carrier: FedEx
Tracking number: 7712 3456 7890
Deliver to: Garam Kim, 010-0000-1234`,
    orders: [
      {
        site: 'generic',
        orderNumber: '1004',
        items: [{ status: 'shipping', courier: 'FedEx', trackingNumber: '771234567890' }],
      },
    ],
  },
  {
    name: 'a shopper who asks after the order',
    text: '안녕하세요, 주문번호 2026111710034503 언제 발송되나요?',
    orders: [{ site: 'naver-pay', orderNumber: '2026111710034503', items: [] }],
  },

  {
    name: 'a sender, a sentence and labels',
    text: `[쿠팡] 로켓배송 상품이 배송완료되었습니다. (문 앞)
상품: 구름결 담요, 아이보리, 1개
송장번호: 10312345678901`,
    orders: [
      {
        site: 'coupang',
        items: [
          {
            productName: '구름결 담요, 아이보리, 1개',
            status: 'delivered',
            trackingNumber: '10312345678901',
          },
        ],
      },
    ],
  },
  {
    name: 'a place of delivery that looks like an option',
    text: `[로젠택배]
포근상점에서 보내신 상품을 배송완료 하였습니다.
■ 상품정보 : 구름결 담요
■ 운송장번호 : 92345678901
■ 수령장소 : 문 앞`,
    orders: [
      {
        site: 'generic',
        items: [
          {
            productName: '구름결 담요',
            status: 'delivered',
            courier: '로젠택배',
            trackingNumber: '92345678901',
          },
        ],
      },
    ],
  },
  {
    name: 'a number with its particle',
    text: '"구름결 담요" 상품이 발송되었습니다. 운송장번호는 612345678901 (CJ대한통운) 입니다.',
    orders: [
      {
        site: 'generic',
        items: [
          {
            productName: '구름결 담요',
            status: 'shipping',
            courier: 'CJ대한통운',
            trackingNumber: '612345678901',
          },
        ],
      },
    ],
  },
  {
    name: 'what is said of any order is not said of this one',
    text: `고객님, 결제하신 "구름결 담요" 상품의 배송준비가 시작되었습니다.
주문번호 : 2026111710034503
※ 배송중에는 취소가 불가합니다.
※ 배송이 완료되면 구매확정해 주세요`,
    orders: [{ site: 'naver-pay', orderNumber: '2026111710034503', items: [{ productName: '구름결 담요' }] }],
  },
  {
    name: 'several products behind the first, a remark behind the sum',
    text: `주문이 접수되었습니다.
주문번호 : 20261114-0001234
주문상품 : 구름결 담요 외 2건
결제금액 : 99,000원 (배송비 3,000원 포함)
입금계좌 : 가상은행 110-222-333444`,
    orders: [
      {
        site: 'cafe24',
        orderNumber: '20261114-0001234',
        total: won(99000),
        items: [{ productName: '구름결 담요', status: 'paid' }],
      },
    ],
  },
];
