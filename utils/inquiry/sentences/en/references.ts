import type { References } from '../types';

export const englishReferences: References = {
  number: {
    letter: ['Order number: {orderNumber}', 'Product order number: {productOrderNumber}'],
    message: ['order {orderNumber}', 'product order {productOrderNumber}'],
  },
  'product-order-number': {
    letter: ['Product order number: {productOrderNumber}'],
    message: ['product order number {productOrderNumber}'],
  },
  product: { letter: ['Product: {product}'], message: ['“{product}”'] },
  option: {
    letter: ['Option: {option} (quantity {quantity})', 'Option: {option}', 'Quantity: {quantity}'],
    message: ['{option}, quantity {quantity}', '{option}', 'quantity {quantity}'],
  },
  age: { letter: ['Ordered on: {orderedOn} ({age})'], message: ['{age}'] },
  parcel: {
    letter: [
      'Parcel: {courier}, {trackingNumber}',
      'Tracking number: {trackingNumber}',
      'Courier: {courier}',
    ],
    message: ['{courier} {trackingNumber}', 'tracking {trackingNumber}', '{courier}'],
  },
  payment: {
    letter: ['Payment: {total} ({methods})', 'Amount: {total}', 'Payment method: {methods}'],
    message: ['{total} by {methods}', 'amount {total}', '{methods}'],
  },
  amount: { letter: ['Amount: {total}'], message: ['amount {total}'] },
  seller: { letter: ['Seller: {seller}'], message: ['seller {seller}'] },
  record: { letter: ['Inquiries so far: {record}'], message: [] },
};
