import type { EntryText } from '../../types';
import { lateRefundInterest } from './lawSentences';

export const returnProgressTexts: Record<string, EntryText> = {
  'pickup-late': {
    question: 'Nobody has come to pick up my return',
    answer: [
      {
        text: 'If you chose automatic pick-up (자동 수거), the help page says they usually come within 2 to 3 business days.',
        sources: ['pickup-automatic', 'pickup-late'],
      },
      {
        text: 'If it takes longer, the one to ask is the courier in charge of the pick-up (수거).',
        sources: ['pickup-late'],
      },
      {
        text: 'You can see the pick-up tracking number (수거 송장번호) within 1 business day of the pick-up order (수거지시).',
        sources: ['pickup-late', 'pickup-cancelled'],
      },
    ],
    nextStep:
      'Find the pick-up tracking number (수거 송장번호) in the order details (주문상세) and ask the courier when they will come.',
  },
  'return-processing': {
    question: 'I sent it back but have no refund',
    answer: [
      {
        text: 'Within 3 business days after pick-up is complete (수거완료), the seller should complete, refuse or hold the return.',
        sources: ['return-approval'],
      },
      {
        text: 'The help page says a return neither handled nor held is completed automatically 7 business days after pick-up is complete (수거완료).',
        sources: ['return-approval', 'return-auto-completed'],
      },
      {
        text: 'If held over the return fee, switch to taking it off the refund in payment history (결제내역 > 반품비용결제); it then completes automatically.',
        sources: ['return-auto-completed'],
      },
      lateRefundInterest,
    ],
    nextStep:
      'Check the pick-up completion date (수거완료일); if 3 business days have passed, ask the seller how far it has got.',
    elsewhere: {
      answer: [
        {
          text: 'The law requires the money to be returned within 3 business days of the day the seller gets the item back.',
          sources: ['act-18'],
        },
        lateRefundInterest,
      ],
      nextStep:
        'Note the return tracking number (송장번호) and the day it arrived, and ask the seller how far it has got.',
    },
  },
  'return-withdraw': {
    question: 'I want to withdraw my return or cancel request',
    answer: [
      {
        text: 'The help page says you can make the request again after withdrawing it, up to 3 times.',
        sources: ['claim-again'],
      },
      {
        text: 'If pick-up (수거) is already booked and you cannot withdraw, ask the seller to refuse the request, and do not give the driver the item.',
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
        text: 'A refusal may be followed by purchase confirmation (구매확정), so check the automatic confirmation date (자동 구매확정일).',
        sources: ['claim-again', 'auto-confirm'],
      },
      {
        text: 'It is up to the seller to prove that there is a reason why a return is not possible.',
        sources: ['act-17'],
      },
    ],
    nextStep:
      'Take the refusal reason, photos and messages to the Naver Pay customer centre, then to 1372 (소비자상담센터) if that does not settle it.',
    elsewhere: {
      answer: [
        {
          text: 'It is up to the seller to prove that there is a reason why a return is not possible.',
          sources: ['act-17'],
        },
        {
          text: 'If talking does not settle it, you can get advice from the 1372 consumer counselling centre (소비자상담센터).',
          sources: ['consumer-centre'],
        },
      ],
      nextStep: 'Keep the reason for refusal, photos and messages together, and ask the seller why.',
    },
  },
};
