import type { EntryText } from '../../types';
import { undeliveredStandard } from './lawSentences';

export const arrivalTexts: Record<string, EntryText> = {
  'delivered-not-received': {
    question: 'It says delivered but I did not get it',
    answer: [
      {
        text: 'If you have not received it, do not press the purchase confirmation (구매확정) button.',
        sources: ['not-received-guide'],
      },
      {
        text: 'The help page says that from 3 days before automatic purchase confirmation (구매확정) you can put it off 10 days at a time, up to 3 times.',
        sources: ['confirm-extension'],
      },
      {
        text: 'If it is confirmed lost, the seller reports it to the courier, and the refund goes through a return request (반품요청).',
        sources: ['lost-in-transit'],
      },
    ],
    nextStep:
      'First check the door, guard office (경비실), parcel lockers (택배함) and people you live with; then tell the seller when it was marked delivered.',
    elsewhere: {
      answer: [
        {
          text: 'If you have not received it, do not press purchase confirmation (구매확정) or confirm receipt (수취확인).',
          sources: ['not-received-guide'],
        },
        undeliveredStandard,
      ],
      nextStep:
        'First check the door, guard office (경비실), parcel lockers (택배함) and people you live with; then tell the seller when it was marked delivered.',
    },
  },
  lost: {
    question: 'I think my parcel is lost',
    answer: [
      {
        text: 'If it is lost on the way, the help page says the seller reports it to the courier and the refund goes through a return request (반품요청).',
        sources: ['lost-in-transit'],
      },
      {
        text: 'If you agree to have it sent again, the seller sends it separately and tells you the new tracking number (송장번호).',
        sources: ['lost-sent-again'],
      },
    ],
    nextStep:
      'Note the last place and date shown in tracking (배송조회), and ask the seller to check whether it is lost.',
    elsewhere: {
      answer: [
        undeliveredStandard,
        {
          text: 'That standard is to return money paid in advance within 3 days of the contract being ended.',
          sources: ['dispute-standard'],
        },
      ],
      nextStep:
        'Note the last place and date shown in tracking (배송조회), and ask the seller to check whether it is lost.',
    },
  },
};
