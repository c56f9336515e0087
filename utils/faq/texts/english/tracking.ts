import type { EntryText } from '../../types';
import { lateStandard, undeliveredStandard } from './lawSentences';

export const trackingTexts: Record<string, EntryText> = {
  'transit-late': {
    question: 'It is on its way but has not come for days',
    answer: [
      { text: 'First check the last place and time in tracking (배송조회).', sources: ['screen-statuses'] },
      {
        text: 'Tracking details come from a tracking company, so they may differ from what really happened.',
        sources: ['courier-contact-wrong'],
      },
      {
        text: 'If it is confirmed lost, the help page says the seller reports it to the courier and the refund goes through a return request (반품요청).',
        sources: ['lost-in-transit'],
      },
    ],
    nextStep:
      'Have the tracking number (송장번호) and the last place ready, and ask the seller when it should arrive.',
    elsewhere: {
      answer: [undeliveredStandard, lateStandard],
      nextStep:
        'Check the last place and time in tracking (배송조회), and ask the seller when it should arrive.',
    },
  },
  'track-none': {
    question: 'I have a tracking number but tracking shows nothing',
    answer: [
      {
        text: 'The help page says that even after a tracking number (송장번호) is entered, it takes time before tracking shows.',
        sources: ['screen-statuses', 'delivered-when'],
      },
      {
        text: 'Before the courier has it, it shows preparing delivery (배송준비중); after that, in delivery (배송중).',
        sources: ['screen-statuses'],
      },
      {
        text: 'Tracking details come from a tracking company, so they may differ from what really happened.',
        sources: ['courier-contact-wrong'],
      },
    ],
    nextStep: 'Ask the seller whether the courier name and the tracking number (송장번호) are right.',
    elsewhere: {
      answer: [
        {
          text: 'Even after a tracking number (송장번호) is entered, it may take time before tracking shows.',
          sources: ['screen-statuses', 'delivered-when'],
        },
        {
          text: 'Tracking details may differ from what really happened.',
          sources: ['courier-contact-wrong'],
        },
      ],
      nextStep: 'Ask the seller whether the courier name and the tracking number (송장번호) are right.',
    },
  },
  'track-where': {
    question: 'Where can I track my delivery?',
    answer: [
      {
        text: 'Choose the order in Naver Pay payment history (결제내역) to see tracking (배송조회), which works once it is marked as sent.',
        sources: ['screen-statuses'],
      },
      {
        text: "The help page says the driver's phone number comes from a tracking company, so it may be wrong.",
        sources: ['courier-contact-wrong'],
      },
    ],
    nextStep: 'Press the tracking (배송조회) button in the order details (주문상세).',
    elsewhere: {
      answer: [
        {
          text: 'Tracking (배송조회) may not work if the seller has not marked the order as sent yet.',
          sources: ['screen-statuses'],
        },
        {
          text: "The driver's phone number on the tracking screen may be wrong.",
          sources: ['courier-contact-wrong'],
        },
      ],
      nextStep:
        'Look for the tracking (배송조회) button or the tracking number (송장번호) in the order details (주문상세).',
    },
  },
};
