import type { EntryText } from '../../types';
import { lateRefundInterest } from './lawSentences';

export const returnProgressTexts: Record<string, EntryText> = {
  'pickup-late': {
    question: 'Nobody has come to pick up my return',
    answer: [
      {
        text: 'If you chose automatic pickup, the help page says they usually come within 2 to 3 business days.',
        sources: ['pickup-automatic', 'pickup-late'],
      },
      {
        text: 'If it takes longer, you are to ask the courier in charge of the pickup.',
        sources: ['pickup-late'],
      },
      {
        text: 'The pickup tracking number can be seen within 1 business day of the pickup order (수거지시).',
        sources: ['pickup-late', 'pickup-cancelled'],
      },
    ],
    nextStep:
      'Find the pickup tracking number (수거 송장번호) in order details (주문상세) and ask the courier when they will come.',
  },
  'return-processing': {
    question: 'I sent it back but have no refund',
    answer: [
      {
        text: 'Within 3 business days after pickup is complete (수거완료), the seller is to complete, refuse or hold the return.',
        sources: ['return-approval'],
      },
      {
        text: 'If it is neither handled nor held, the help page says it completes by itself 7 business days after pickup is complete.',
        sources: ['return-approval', 'return-auto-completed'],
      },
      {
        text: 'If held over the return fee, it completes by itself once you switch to taking it off the refund, in payment history (결제내역 > 반품비용결제).',
        sources: ['return-auto-completed'],
      },
      lateRefundInterest,
    ],
    nextStep:
      'Check the pickup completion date (수거완료일); if 3 business days have passed, ask the seller how far it is.',
    elsewhere: {
      answer: [
        {
          text: 'By law, the money is to be returned within 3 business days of the day the seller gets the item back.',
          sources: ['act-18'],
        },
        lateRefundInterest,
      ],
      nextStep: 'Note the return tracking number and the day it arrived, and ask the seller how far it is.',
    },
  },
  'return-withdraw': {
    question: 'I want to withdraw my return or cancel request',
    answer: [
      {
        text: 'The help page says you can request again after withdrawing, up to 3 times.',
        sources: ['claim-again'],
      },
      {
        text: 'If pickup is already arranged and you cannot withdraw, ask the seller to refuse the request, and do not give the driver the item.',
        sources: ['claim-again', 'pickup-cancelled'],
      },
    ],
    nextStep:
      'Look for the withdraw (철회) button in the order details (주문상세); if there is none, ask the seller to withdraw it.',
  },
  'return-refused': {
    question: 'The seller refuses my return',
    answer: [
      {
        text: 'The help page says only the seller can file a refused return again, but you can request an exchange yourself.',
        sources: ['claim-again'],
      },
      {
        text: 'After a refusal the purchase may go on to be confirmed, so check the automatic confirmation date (자동 구매확정일).',
        sources: ['claim-again', 'auto-confirm'],
      },
      {
        text: 'It is for the seller to prove that there is a reason why a return is not possible.',
        sources: ['act-17'],
      },
    ],
    nextStep:
      'Gather the reason for refusal, photos and messages, and ask the Naver Pay customer centre for help, then 1372 if that does not settle it.',
    elsewhere: {
      answer: [
        {
          text: 'It is for the seller to prove that there is a reason why a return is not possible.',
          sources: ['act-17'],
        },
        {
          text: 'If talking does not solve it, you can get advice from the 1372 consumer counselling centre.',
          sources: ['consumer-centre'],
        },
      ],
      nextStep: 'Keep the reason for refusal, photos and messages together, and ask the seller why.',
    },
  },
};
