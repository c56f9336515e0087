import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Field, Order, OrderItem, ReadResult } from '../../utils/orders/types';

/** A saved page and what has to be read from it: the format is part of the contract (CONTRIBUTING.md). */
export interface PagePair {
  name: string;
  html: string;
  expected: {
    url: string;
    now?: string;
    origin: 'real-structure' | 'rebuilt' | 'invented';
    state: ReadResult['state'];
    orders: PlainOrder[];
    /** Given where the page shows a part of its orders only. */
    complete?: boolean;
    forbidden?: string[];
    knownGaps?: string[];
  };
}

type Plain<T> = { [Key in keyof T]: T[Key] extends Field<infer Value> | undefined ? Value : T[Key] };
export type PlainOrder = Plain<Omit<Order, 'items'>> & { items: Plain<OrderItem>[] };

/** The project's own pages, and those in the folders of the environment variable ORDER_PAGES, joined as in PATH. */
export const pageRoots = [
  'tests/pages',
  ...(process.env['ORDER_PAGES'] ?? '').split(delimiter).filter((folder) => folder !== ''),
];

/** Every folder below `root` that holds a page.html and an expected.json. */
export function pagePairsIn(root: string): PagePair[] {
  if (!existsSync(root)) throw new Error(`No page pairs: there is no folder ${root}`);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('expected.json'))
    .sort()
    .map((path) => {
      const folder = join(root, path, '..');
      return {
        name: join(path, '..'),
        html: readFileSync(join(folder, 'page.html'), 'utf8'),
        expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as PagePair['expected'],
      };
    });
}

/** The values of a reading without text, strategy and certainty. */
export function plainOrders(result: ReadResult): PlainOrder[] {
  if (result.state !== 'read') return [];
  return result.orders.map(
    (order) => ({ ...valuesOf(order), items: order.items.map(valuesOf) }) as unknown as PlainOrder,
  );
}

function valuesOf(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, isField(field) ? field.value : field]),
  );
}

function isField(field: unknown): field is Field<unknown> {
  return typeof field === 'object' && field !== null && 'value' in field && 'sure' in field;
}
