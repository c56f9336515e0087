import type { References } from '../types';

export const koreanReferences: References = {
  number: {
    letter: ['주문번호: {orderNumber}', '상품주문번호: {productOrderNumber}'],
    message: ['주문번호 {orderNumber}', '상품주문번호 {productOrderNumber}'],
  },
  'product-order-number': {
    letter: ['상품주문번호: {productOrderNumber}'],
    message: ['상품주문번호 {productOrderNumber}'],
  },
  product: { letter: ['상품: {product}'], message: ['‘{product}’'] },
  option: {
    letter: ['옵션: {option} ({quantity}개)', '옵션: {option}', '수량: {quantity}개'],
    message: ['{option}, {quantity}개', '{option}', '{quantity}개'],
  },
  age: { letter: ['주문일: {orderedOn}({age})'], message: ['{age}'] },
  parcel: {
    letter: ['택배: {courier} {trackingNumber}', '운송장 번호: {trackingNumber}', '택배사: {courier}'],
    message: ['{courier} {trackingNumber}', '운송장 {trackingNumber}', '{courier}'],
  },
  payment: {
    letter: ['결제: {total}({methods})', '결제 금액: {total}', '결제 수단: {methods}'],
    message: ['{methods} {total}', '결제 금액 {total}', '결제 수단 {methods}'],
  },
  amount: { letter: ['결제 금액: {total}'], message: ['결제 금액 {total}'] },
  seller: { letter: ['판매자: {seller}'], message: ['판매자 {seller}'] },
  record: { letter: ['문의 기록: {record}'], message: [] },
};
