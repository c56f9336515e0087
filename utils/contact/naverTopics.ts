import type { Topic } from '../inquiry/types';
import type { ContactReason, FirstContact } from './types';

/** Naver's own part of an order: all other topics go to the seller first. */
export const naverCentreReasons: Partial<Record<Topic, ContactReason>> = {
  'payment-failed': 'payment-is-naver-pays',
  'paid-but-no-order': 'payment-is-naver-pays',
  'charged-twice': 'payment-is-naver-pays',
  'deposit-unconfirmed': 'payment-is-naver-pays',
  receipt: 'payment-is-naver-pays',
  'refund-late': 'refund-is-naver-pays',
  'seller-silent': 'seller-does-not-answer',
};

export const naverCentreChannel: FirstContact['channel'] = 'centre-chat';
export const sellerChannel: FirstContact['channel'] = 'seller-inquiry';
