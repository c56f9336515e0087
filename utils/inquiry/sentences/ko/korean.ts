import type { LanguagePack } from '../types';
import { koreanAtHand, koreanChannels, koreanConsumerLines } from './call';
import { cancel, changeAddress, changeOption } from './changes';
import { deliveredNotReceived, lateInTransit, notDispatched, trackingStuck } from './delivery';
import { koreanFrame } from './frame';
import { damaged, defective, missingItem, wrongItem } from './goods';
import { koreanAttachments, koreanHints } from './hints';
import { other, sellerSilent } from './other';
import { chargedTwice, depositUnconfirmed, paidButNoOrder, paymentFailed, receipt } from './payment';
import { koreanQuestions } from './questions';
import { koreanReferences } from './references';
import { koreanRemedies } from './remedies';
import { pickupLate, refundLate } from './refunds';
import { exchange, returnGoods } from './returns';

export const korean: LanguagePack = {
  frame: koreanFrame,
  references: koreanReferences,
  remedies: koreanRemedies,
  hints: koreanHints,
  questions: koreanQuestions,
  attachments: koreanAttachments,
  atHand: koreanAtHand,
  channels: koreanChannels,
  consumer: koreanConsumerLines,
  // Two words of English in a row, none of Korean: a code such as PAY-4004 is read anywhere.
  script: { own: /[가-힣]/, other: /[a-z]{2,}[\s,.]+[a-z]{2,}/i },
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
