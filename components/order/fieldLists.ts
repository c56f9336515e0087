import type { CorrectableField } from '../../utils/orders/correctOrder';
import type { OrderItem } from '../../utils/orders/types';

/** Without these an inquiry says too little. */
export const ESSENTIAL = ['orderNumber', 'productName'] as const satisfies CorrectableField[];

/** What is most often missing or wrong, in the order of the card. */
export const USUAL: CorrectableField[] = [
  'productName',
  'status',
  'orderNumber',
  'orderedAt',
  'option',
  'total',
  'seller',
  'courier',
  'trackingNumber',
];

export const ITEM_DAYS = [
  'dispatchDue',
  'dispatchedOn',
  'lastScanOn',
  'expectedOn',
  'deliveredOn',
  'confirmedOn',
  'requestedOn',
  'collectedOn',
] as const satisfies (keyof OrderItem)[];

export const SELDOM: CorrectableField[] = [
  'quantity',
  'price',
  'paymentMethods',
  'productOrderNumber',
  'sellerPhone',
  'statusNote',
  ...ITEM_DAYS,
];

/** The text that shows how such a field is typed; any words will do for the others. */
export const EXAMPLES = {
  orderNumber: 'order.exampleNumber',
  productOrderNumber: 'order.exampleNumber',
  trackingNumber: 'order.exampleTracking',
  orderedAt: 'order.exampleDate',
  total: 'order.exampleMoney',
  price: 'order.exampleMoney',
  quantity: 'order.exampleQuantity',
  sellerPhone: 'order.examplePhone',
  paymentMethods: 'order.exampleMethods',
  dispatchDue: 'order.exampleDate',
  dispatchedOn: 'order.exampleDate',
  lastScanOn: 'order.exampleDate',
  expectedOn: 'order.exampleDate',
  deliveredOn: 'order.exampleDate',
  confirmedOn: 'order.exampleDate',
  requestedOn: 'order.exampleDate',
  collectedOn: 'order.exampleDate',
} as const satisfies Partial<Record<CorrectableField, string>>;
