import type { PlainOrder } from '../pagePairs';

/** A pasted text and every plain value that has to be read from it; no orders where it is none. */
export interface PastedCase {
  name: string;
  text: string;
  orders: PlainOrder[];
}

export const won = (amount: number) => ({ amount, currency: 'KRW' });
