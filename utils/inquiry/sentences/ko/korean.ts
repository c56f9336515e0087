import type { LanguagePack } from '../types';
import { cancel, changeAddress, changeOption } from './changes';
import { deliveredNotReceived, lateInTransit, notDispatched, trackingStuck } from './delivery';
import { koreanFrame } from './frame';
import { damaged, defective, missingItem, wrongItem } from './goods';
import { koreanAttachments, koreanHints } from './hints';
import { other, sellerSilent } from './other';
import { chargedTwice, depositUnconfirmed, paidButNoOrder, paymentFailed, receipt } from './payment';
import { koreanReferences } from './references';
import { exchange, pickupLate, refundLate, returnGoods } from './returns';

export const korean: LanguagePack = {
  frame: koreanFrame,
  references: koreanReferences,
  hints: koreanHints,
  attachments: koreanAttachments,
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
