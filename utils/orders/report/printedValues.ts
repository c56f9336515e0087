import { foldText, textKey } from '../fields/foldText';
import type { Field, ReadResult } from '../types';

/** A field of an order with where it belongs: "order 1", "order 1 item 2". */
export interface FoundField {
  part: string;
  name: string;
  field: Field<unknown>;
}

export function foundFields(result: ReadResult): FoundField[] {
  if (result.state !== 'read') return [];
  return result.orders.flatMap((order, index) => [
    ...fieldsOf(order, `order ${index + 1}`),
    ...order.items.flatMap((item, at) => fieldsOf(item, `order ${index + 1} item ${at + 1}`)),
  ]);
}

/** Whether a word of the page says what was read: a product may be called 상품, a class hold an order's number. */
export type HoldsValue = (word: string) => boolean;

export function holdsValue(fields: FoundField[]): HoldsValue {
  const values = new Set(fields.flatMap(({ field }) => [field.text, ...wordsOf(field.value)]).map(keyOf));
  const telling = [...values].filter((value) => value.length > 1);
  return (word) => telling.some((value) => keyOf(word).includes(value));
}

function fieldsOf(part: object, name: string): FoundField[] {
  return Object.entries(part as Record<string, unknown>).flatMap(([key, field]) =>
    isField(field) ? [{ part: name, name: key, field }] : [],
  );
}

function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'object' && value !== null ? Object.values(value).map(String) : [String(value)];
}

function keyOf(text: string): string {
  return textKey(foldText(text)).toLowerCase();
}

function isField(value: unknown): value is Field<unknown> {
  return typeof value === 'object' && value !== null && 'sure' in value && 'from' in value;
}
