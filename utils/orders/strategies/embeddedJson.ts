import { foldText } from '../fields/foldText';
import { parsePaymentMethods } from '../fields/parsePaymentMethods';
import type { LabelledField } from '../findLabel';
import type { DataOrder, Finding } from '../finding';
import type { DataFields, DataShape, Site } from '../sites/types';
import type { PageSnapshot } from '../snapshot/types';
import { entriesOf, parsedJson, printedValue, valueAt } from './dataValues';

const MOST_ORDERS = 200;

/** Whether the page's data say that there are more orders than they hold. */
export function dataSayMore({ data }: PageSnapshot, site: Site | null): boolean {
  return (site?.data ?? []).some(({ branch, more }) => {
    const json = more && data.find(({ name }) => name === branch)?.json;
    return json && valueAt(parsedJson(json), more) === true;
  });
}

/** The orders in the data that a store puts into its page, read at the branches that its site file names. */
export function embeddedOrders({ data }: PageSnapshot, site: Site | null): DataOrder[] {
  return (site?.data ?? []).flatMap((shape) => {
    const json = data.find(({ name }) => name === shape.branch)?.json;
    return json ? ordersIn(parsedJson(json), shape) : [];
  });
}

function ordersIn(branch: unknown, shape: DataShape): DataOrder[] {
  const lists = shape.lists ? entriesOf(valueAt(branch, shape.lists)).map(([, list]) => list) : [branch];
  return lists
    .flatMap((list) => entriesOf(valueAt(list, shape.orders)))
    .filter(([, order]) => !shape.only || valueAt(order, shape.only.path) === shape.only.value)
    .slice(0, MOST_ORDERS)
    .map(([key, order]) => ({ order: findingsAt(order, shape.order, key), items: itemsIn(order, shape) }));
}

function itemsIn(order: unknown, { parcels, parcel = {}, items, item = {} }: DataShape): Finding[][] {
  const boxes = parcels ? entriesOf(valueAt(order, parcels)).map(([, box]) => box) : [order];
  return boxes.flatMap((box) => {
    const shared = findingsAt(box, parcel);
    const products = items ? entriesOf(valueAt(box, items)).map(([, product]) => product) : [box];
    return products.map((product) => [...findingsAt(product, item), ...shared]);
  });
}

function findingsAt(data: unknown, fields: DataFields, key = ''): Finding[] {
  return (Object.entries(fields) as [LabelledField, string][]).flatMap(([field, path]) => {
    const [way = '', label = ''] = path.split(' as ');
    const [own = '', before = ''] = way.split(' after ');
    const whole = way === '@key' ? key : printedValue(valueAt(data, own));
    const printed = before ? textBehind(whole, printedValue(valueAt(data, before))) : whole;
    if (!printed) return [];
    const text =
      field === 'paymentMethods' ? parsePaymentMethods(printed)?.join(', ') : foldText(`${label} ${printed}`);
    return text ? [{ field, text, from: 'embedded-json' as const, label: label || field, at: [] }] : [];
  });
}

/** What a text says behind another that it begins with: "담요, 회색, 1개" behind "담요". */
function textBehind(whole: string | null, start: string | null): string | null {
  return whole && start && whole.startsWith(start)
    ? whole.slice(start.length).replace(/^[\s,/·-]+/, '') || null
    : null;
}
