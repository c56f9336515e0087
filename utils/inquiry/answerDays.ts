import type { Channel } from './types';

/**
 * Business days after which an answer is overdue and the shopper may write again. One for an inquiry to the seller is
 * what Naver's badge asks for (source `inquiry-answer-time`); the others are ours, since nobody publishes them.
 */
export const answerDays: Record<Channel, number> = {
  'seller-inquiry': 1,
  'seller-talk': 1,
  'product-qna': 2,
  'centre-chat': 1,
  'centre-mail': 2,
  phone: 1,
};
