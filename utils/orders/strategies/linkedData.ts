import { foldText } from '../fields/foldText';
import type { LabelledField } from '../findLabel';
import type { DataOrder, Finding } from '../finding';
import type { PageSnapshot } from '../snapshot/types';
import { entriesOf, parsedJson, printedValue, valueAt } from './dataValues';

const ORDER_TYPE = /(?:^|[/:])Order$/;
const DEEPEST = 6;

type Paths = Partial<Record<LabelledField, string[]>>;

const orderPaths: Paths = {
  orderNumber: ['orderNumber', 'confirmationNumber'],
  orderedAt: ['orderDate'],
  total: ['totalPaymentDue', 'price'],
  paymentMethods: ['paymentMethod'],
};
/** Of the whole order where an item says nothing of its own. */
const sharedPaths: Paths = {
  status: ['orderStatus'],
  seller: ['seller.name', 'merchant.name', 'broker.name'],
  courier: ['orderDelivery.carrier.name', 'orderDelivery.provider.name', 'orderDelivery.carrier'],
  trackingNumber: ['orderDelivery.trackingNumber'],
  sellerPhone: ['seller.telephone', 'merchant.telephone'],
  statusNote: ['orderDelivery.expectedArrivalUntil', 'orderDelivery.expectedArrivalFrom'],
};
const itemPaths: Paths = {
  productName: ['orderedItem.name', 'itemOffered.name', 'name'],
  quantity: ['orderQuantity', 'eligibleQuantity.value', 'quantity'],
  price: ['price', 'orderedItem.offers.price'],
  status: ['orderItemStatus'],
  trackingNumber: ['orderDelivery.trackingNumber'],
  courier: ['orderDelivery.carrier.name', 'orderDelivery.provider.name'],
  statusNote: ['orderDelivery.expectedArrivalUntil', 'orderDelivery.expectedArrivalFrom'],
};

/** The schema.org Orders in a page: in its linked data (JSON-LD) and in its microdata. */
export function linkedOrders({ data }: PageSnapshot, microdata: unknown[]): DataOrder[] {
  const documents = data.filter(({ name }) => name === 'linked-data').map(({ json }) => parsedJson(json));
  return [...documents, ...microdata].flatMap((document) => ordersIn(document, 0));
}

function ordersIn(data: unknown, depth: number): DataOrder[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(data)) return data.slice(0, 200).flatMap((one) => ordersIn(one, depth + 1));
  const types = [valueAt(data, '@type')].flat().map(String);
  if (types.some((type) => ORDER_TYPE.test(type))) return [orderOf(data)];
  return ['@graph', 'mainEntity', 'itemListElement', 'item', 'about'].flatMap((key) =>
    ordersIn(valueAt(data, key), depth + 1),
  );
}

function orderOf(order: unknown): DataOrder {
  const shared = findingsAt(order, sharedPaths);
  const items = [valueAt(order, 'orderedItem') ?? valueAt(order, 'acceptedOffer')].flat().slice(0, 200);
  const found = items
    .map((item) => findingsAt(item, itemPaths))
    .map((own) => [...own, ...shared.filter(({ field }) => !own.some((one) => one.field === field))])
    .filter((item) => item.some(({ field }) => field === 'productName'));
  return { order: findingsAt(order, orderPaths), items: found };
}

function findingsAt(data: unknown, paths: Paths): Finding[] {
  return (Object.entries(paths) as [LabelledField, string[]][]).flatMap(([field, ways]) => {
    for (const way of ways) {
      const value = valueAt(data, way);
      const text = field === 'price' || field === 'total' ? sumAt(data, way, value) : printedValue(value);
      if (text)
        return [
          {
            field,
            text: foldText(field === 'statusNote' ? `도착예정일 ${text}` : text),
            from: 'structured-data' as const,
            label: field,
            at: [],
          },
        ];
    }
    return [];
  });
}

/** A sum with its currency, which stands beside it or in it. */
function sumAt(data: unknown, way: string, value: unknown): string | null {
  const within = typeof value === 'object' && value !== null ? value : null;
  const amount = printedValue(within ? (valueAt(within, 'price') ?? valueAt(within, 'value')) : value);
  const beside = way.includes('.') ? valueAt(data, way.replace(/\.[^.]+$/, '')) : data;
  const currency = [within, beside]
    .flatMap((one) => entriesOf(one))
    .find(([key]) => /^(?:price)?currency$/i.test(key))?.[1];
  return amount && typeof currency === 'string' ? `${amount} ${currency}` : null;
}
