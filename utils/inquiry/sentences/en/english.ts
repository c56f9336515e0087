import type { LanguagePack } from '../types';
import { englishAtHand, englishChannels, englishConsumerLines } from './call';
import { cancel, changeAddress, changeOption } from './changes';
import { deliveredNotReceived, lateInTransit, notDispatched, trackingStuck } from './delivery';
import { englishFrame } from './frame';
import { damaged, defective, missingItem, wrongItem } from './goods';
import { englishAttachments, englishHints } from './hints';
import { other, sellerSilent } from './other';
import { chargedTwice, depositUnconfirmed, paidButNoOrder, paymentFailed, receipt } from './payment';
import { englishQuestions } from './questions';
import { englishReferences } from './references';
import { englishRemedies } from './remedies';
import { pickupLate, refundLate } from './refunds';
import { exchange, returnGoods } from './returns';
import { englishTranslations } from './translations';

export const english: LanguagePack = {
  frame: englishFrame,
  references: englishReferences,
  remedies: englishRemedies,
  hints: englishHints,
  questions: englishQuestions,
  attachments: englishAttachments,
  atHand: englishAtHand,
  channels: englishChannels,
  consumer: englishConsumerLines,
  translations: englishTranslations,
  topics: {
    'not-dispatched': notDispatched,
    'late-in-transit': lateInTransit,
    'tracking-stuck': trackingStuck,
    'delivered-not-received': deliveredNotReceived,
    cancel,
    'change-address': changeAddress,
    'change-option': changeOption,
    'wrong-item': wrongItem,
    'missing-item': missingItem,
    damaged,
    defective,
    return: returnGoods,
    exchange,
    'return-pickup-late': pickupLate,
    'refund-late': refundLate,
    'payment-failed': paymentFailed,
    'paid-but-no-order': paidButNoOrder,
    'charged-twice': chargedTwice,
    'deposit-unconfirmed': depositUnconfirmed,
    receipt,
    'seller-silent': sellerSilent,
    other,
  },
};
