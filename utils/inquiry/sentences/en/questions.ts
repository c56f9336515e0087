import type { Questions } from '../types';

export const englishQuestions: Questions = {
  inWords: {
    'places-checked': {
      question: 'Where have you looked?',
      example: 'e.g. at the door, guard office, parcel locker',
      label: 'Where I looked',
    },
    reason: { question: 'What is the reason?', example: 'e.g. I chose the wrong size', label: 'Reason' },
    'new-address': {
      question: 'Which address should it be changed to?',
      example: 'e.g. street, number, flat',
      label: 'New address',
    },
    'new-option': {
      question: 'Which option would you like instead?',
      example: 'e.g. black, size M',
      label: 'New option',
    },
    'received-instead': {
      question: 'What did you receive instead?',
      example: 'e.g. black instead of white',
      label: 'Received',
    },
    'missing-parts': {
      question: 'What is missing, and how many?',
      example: 'e.g. one charging cable',
      label: 'Missing',
    },
    damage: {
      question: 'What is damaged, and how? What state is the packaging in?',
      example: 'e.g. handle broken, corner of the box crushed',
      label: 'Damage',
    },
    symptom: {
      question: 'What is wrong, and since when?',
      example: 'e.g. has not switched on since the day after it came',
      label: 'Problem',
    },
    'already-tried': {
      question: 'Have you tried anything already?',
      example: 'e.g. another socket, switching it on again',
      label: 'Tried so far',
    },
    'error-text': {
      question: 'What does the error on the screen say?',
      example: 'e.g. [PAY-4004] The request has expired',
      label: 'Error text',
    },
    'error-time': {
      question: 'When did the error come up?',
      example: 'e.g. 22 November, 9:40 am',
      label: 'Time of the error',
    },
    'payment-time': {
      question: 'When did you pay?',
      example: 'e.g. 22 November, 9:40 am',
      label: 'Time of payment',
    },
    depositor: {
      question: 'In whose name and when did you make the deposit?',
      example: 'e.g. Kim Yesi, 22 November, 9 am',
      label: 'Deposit details',
    },
    'receipt-kind': {
      question: 'Which kind of receipt do you need?',
      example: 'e.g. card slip, cash receipt',
      label: 'Kind of receipt',
    },
    'earlier-inquiry': {
      question: 'When and where did you ask before?',
      example: 'e.g. on 18 November, by inquiry to the seller',
      label: 'Earlier inquiry',
    },
    question: {
      question: 'What would you like to know?',
      example: 'e.g. can it be gift-wrapped?',
      label: 'Question',
    },
  },
  ofOrder: {
    'order-number': 'What is the order number?',
    'product-name': 'Which product is it?',
    'ordered-day': 'When did you order?',
    'dispatched-day': 'When was it dispatched?',
    'tracking-number': 'What is the tracking number?',
    'received-day': 'When did you receive it?',
    'requested-day': 'When did you ask for the cancellation, return or exchange?',
    'payment-method': 'How did you pay?',
    'payment-amount': 'How much did you pay?',
  },
  remedy: 'What would you like them to do?',
  remedies: { exchange: 'exchange', refund: 'refund', repair: 'repair', resend: 'send the rest' },
};
