import { arrivalEntries } from './entries/arrival';
import { benefitEntries } from './entries/benefits';
import { cancelEntries } from './entries/cancel';
import { cancelTroubleEntries } from './entries/cancelTrouble';
import { changeEntries } from './entries/change';
import { confirmEntries } from './entries/confirm';
import { contactEntries } from './entries/contact';
import { deliveryEntries } from './entries/delivery';
import { exchangeEntries } from './entries/exchange';
import { paymentEntries } from './entries/payment';
import { qualityEntries } from './entries/quality';
import { qualityCaseEntries } from './entries/qualityCases';
import { receiptEntries } from './entries/receipts';
import { refundEntries } from './entries/refund';
import { returnEntries } from './entries/return';
import { returnProgressEntries } from './entries/returnProgress';
import { trackingEntries } from './entries/tracking';
import type { FaqEntry } from './types';

/** Every answer there is; the order means nothing. */
export const entries: FaqEntry[] = [
  ...cancelEntries,
  ...cancelTroubleEntries,
  ...changeEntries,
  ...deliveryEntries,
  ...trackingEntries,
  ...arrivalEntries,
  ...paymentEntries,
  ...benefitEntries,
  ...receiptEntries,
  ...qualityEntries,
  ...qualityCaseEntries,
  ...returnEntries,
  ...returnProgressEntries,
  ...refundEntries,
  ...exchangeEntries,
  ...confirmEntries,
  ...contactEntries,
];
