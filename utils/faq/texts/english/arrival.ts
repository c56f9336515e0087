import type { EntryText } from '../../types';
import { undeliveredStandard } from './lawSentences';

export const arrivalTexts: Record<string, EntryText> = {
  'delivered-not-received': {
    question: 'It says delivered but I did not get it',
    answer: [
      {
        text: 'If you have not received it, leave the confirm purchase (구매확정) button alone.',
        sources: ['not-received-guide'],
      },
      {
        text: 'The help page says you can put off confirming by 10 days at a time, up to 3 times, from 3 days before it happens automatically.',
        sources: ['confirm-extension'],
      },
      {
        text: 'If it is found to be lost, the seller reports it to the courier, and the refund is handled as a return (반품접수).',
        sources: ['lost-in-transit'],
      },
    ],
    nextStep:
      'First check the door, the guard office, the parcel lockers and the people you live with; then tell the seller, with the delivery time.',
    elsewhere: {
      answer: [
        {
          text: 'If you have not received it, do not press confirm purchase (구매확정) or confirm receipt (수취확인).',
          sources: ['not-received-guide'],
        },
        undeliveredStandard,
      ],
      nextStep:
        'First check the door, the guard office, the parcel lockers and the people you live with; then tell the seller, with the delivery time.',
    },
  },
  lost: {
    question: 'I think my parcel is lost',
    answer: [
      {
        text: 'If it is lost on the way, the help page says the seller reports it to the courier and the refund is handled as a return (반품접수).',
        sources: ['lost-in-transit'],
      },
      {
        text: 'If you agree to have it sent again, the seller sends it separately and tells you the new tracking number (송장번호).',
        sources: ['lost-sent-again'],
      },
    ],
    nextStep:
      'Note the last place and date that tracking showed, and ask the seller to check whether it is lost.',
    elsewhere: {
      answer: [
        undeliveredStandard,
        {
          text: 'By that standard, money paid in advance is to be returned within 3 days of the contract being ended.',
          sources: ['dispute-standard'],
        },
      ],
      nextStep:
        'Note the last place and date that tracking showed, and ask the seller to check whether it is lost.',
    },
  },
};
