import { cancelFacts } from './entries/cancel';
import { contactFacts } from './entries/contact';
import { deliveryFacts } from './entries/delivery';
import { paymentFacts } from './entries/payment';
import { qualityFacts } from './entries/quality';
import { returnsFacts } from './entries/returns';
import type { EntryFacts } from './types';

/** Every answer there is, but for its words; the order means nothing. */
export const entries: EntryFacts[] = [
  ...cancelFacts,
  ...contactFacts,
  ...deliveryFacts,
  ...paymentFacts,
  ...qualityFacts,
  ...returnsFacts,
];
