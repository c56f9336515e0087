import { translateId } from '../../utils/browser/translate';
import type { CorrectableField } from '../../utils/orders/correctOrder';
import type { Field, Money } from '../../utils/orders/types';
import { moneyWords } from './orderWords';

/** A field's value as it can be typed again. */
export function fieldWords(name: CorrectableField, { value }: Field<unknown>): string {
  if (name === 'status') return translateId('orderStatus', value as string);
  if (name === 'orderedAt') return (value as string).replace('T', ' ');
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? moneyWords(value as Money) : String(value);
}
