import { arrivalTexts } from './english/arrival';
import { askingTexts } from './english/asking';
import { benefitTexts } from './english/benefits';
import { cancelTexts } from './english/cancel';
import { cancelTroubleTexts } from './english/cancelTrouble';
import { changeTexts } from './english/change';
import { confirmTexts } from './english/confirm';
import { contactTexts } from './english/contact';
import { deliveryTexts } from './english/delivery';
import { dispatchPromisesTexts } from './english/dispatchPromises';
import { exchangeTexts } from './english/exchange';
import { exchangeChoicesTexts } from './english/exchangeChoices';
import { giftsTexts } from './english/gifts';
import { laterPaymentTexts } from './english/laterPayment';
import { paymentTexts } from './english/payment';
import { pickupsTexts } from './english/pickups';
import { qualityTexts } from './english/quality';
import { qualityCaseTexts } from './english/qualityCases';
import { receiptTexts } from './english/receipts';
import { refundTexts } from './english/refund';
import { returnTexts } from './english/return';
import { returnProgressTexts } from './english/returnProgress';
import { rightsToReturnTexts } from './english/rightsToReturn';
import { trackingTexts } from './english/tracking';
import type { EntryText } from '../types';

/** Questions and answers in English, by the entry's id. */
export const englishTexts: Record<string, EntryText> = {
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
