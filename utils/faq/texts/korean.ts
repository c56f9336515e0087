import { arrivalTexts } from './korean/arrival';
import { askingTexts } from './korean/asking';
import { benefitTexts } from './korean/benefits';
import { cancelTexts } from './korean/cancel';
import { cancelTroubleTexts } from './korean/cancelTrouble';
import { changeTexts } from './korean/change';
import { confirmTexts } from './korean/confirm';
import { contactTexts } from './korean/contact';
import { deliveryTexts } from './korean/delivery';
import { dispatchPromisesTexts } from './korean/dispatchPromises';
import { exchangeTexts } from './korean/exchange';
import { exchangeChoicesTexts } from './korean/exchangeChoices';
import { giftsTexts } from './korean/gifts';
import { laterPaymentTexts } from './korean/laterPayment';
import { paymentTexts } from './korean/payment';
import { pickupsTexts } from './korean/pickups';
import { qualityTexts } from './korean/quality';
import { qualityCaseTexts } from './korean/qualityCases';
import { receiptTexts } from './korean/receipts';
import { refundTexts } from './korean/refund';
import { returnTexts } from './korean/return';
import { returnProgressTexts } from './korean/returnProgress';
import { rightsToReturnTexts } from './korean/rightsToReturn';
import { trackingTexts } from './korean/tracking';
import type { EntryText } from '../types';

/** Questions and answers in Korean, by the entry's id. */
export const koreanTexts: Record<string, EntryText> = {
  ...arrivalTexts,
  ...askingTexts,
  ...benefitTexts,
  ...cancelTexts,
  ...cancelTroubleTexts,
  ...changeTexts,
  ...confirmTexts,
  ...contactTexts,
  ...deliveryTexts,
  ...dispatchPromisesTexts,
  ...exchangeTexts,
  ...exchangeChoicesTexts,
  ...giftsTexts,
  ...laterPaymentTexts,
  ...paymentTexts,
  ...pickupsTexts,
  ...qualityTexts,
  ...qualityCaseTexts,
  ...receiptTexts,
  ...refundTexts,
  ...returnTexts,
  ...returnProgressTexts,
  ...rightsToReturnTexts,
  ...trackingTexts,
};
