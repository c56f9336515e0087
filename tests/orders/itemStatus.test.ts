import { expect, it } from 'vitest';
import { itemStatus } from '../../utils/orders/itemStatus';

const printed = (text: string) =>
  itemStatus([{ field: 'status', text, from: 'class', label: '', at: [] }], { 보냄: 'shipping' });

it("reads a store's own word for a status", () => {
  expect(printed('보냄')).toMatchObject({ value: 'shipping', text: '보냄' });
});

it.each(['constructor', '__proto__', 'toString'])('reads no status from %s', (text) => {
  expect(printed(text)).toBeUndefined();
});
