import type { AgainForms, Frame, LanguagePack } from '../types';
import { english } from './english';
import { englishFrame } from './frame';

const opening: Frame['opening']['letter'] = {
  polite: [
    'I am asking about {order}: {subject}.',
    'I am asking about this: {subject}.',
    'I am asking about {order}.',
    'I am asking about an order.',
  ],
  friendly: [
    'I have a question about {order}: {subject}.',
    'I have a question about this: {subject}.',
    'I have a question about {order}.',
    'I have a question about an order.',
  ],
  firm: [
    'I am requesting an answer about {order}: {subject}.',
    'I am requesting an answer about this: {subject}.',
    'I am requesting an answer about {order}.',
    'I am requesting an answer about an order.',
  ],
  casual: [],
};

const again: AgainForms = {
  sameReader: {
    formal: [
      'I asked you on {askedOn} about {order}: {subject}. I have not had an answer yet, so I am asking again.',
      'I asked you on {askedOn} about this: {subject}. I have not had an answer yet, so I am asking again.',
      'I asked you on {askedOn} about {order} and have not had an answer yet, so I am asking again.',
      'I asked you on {askedOn} and have not had an answer yet, so I am asking again.',
    ],
  },
  afterSeller: {
    formal: [
      'I asked the seller on {askedOn} about {order}: {subject}. I have not had an answer yet, so I am asking you for help.',
      'I asked the seller on {askedOn} about this: {subject}. I have not had an answer yet, so I am asking you for help.',
      'I asked the seller on {askedOn} about {order} and have not had an answer yet, so I am asking you for help.',
      'I asked the seller on {askedOn} and have not had an answer yet, so I am asking you for help.',
    ],
  },
};

/** English that says what the Korean sentences say, sentence by sentence, rather than what one would write in English. */
export const englishGloss: LanguagePack = {
  ...english,
  frame: {
    ...englishFrame,
    greeting: {
      polite: 'Hello.',
      friendly: 'Hello, thank you for your work as always.',
      firm: 'Hello.',
      casual: '',
    },
    order: {
      letter: ['the item I ordered on {openingDay}', 'the item I ordered'],
      message: [
        '“{product}”, ordered on {orderedOn} ({references})',
        '“{product}”, ordered on {orderedOn}',
        '“{product}” ({references})',
        '“{product}”',
        'the item I ordered on {orderedOn} ({references})',
        'my order ({references})',
        'the item I ordered on {orderedOn}',
      ],
      script: ['the item I ordered on {orderedOn}', 'the item I ordered'],
    },
    opening: { letter: opening, message: opening, script: opening },
    openingAgain: { letter: again, message: again, script: again },
    details: {
      letter: 'Details: {details}',
      message: 'Details: {details}',
      script: 'The details are as follows.\n{details}',
    },
    foreign: '“{details}” (written in English and passed on as it is)',
    thanks: {
      polite: [
        'Thank you for looking into this although you are busy.',
        'Thank you for checking this although you must be busy.',
        'Thank you for taking the time to check this.',
      ],
      friendly: [
        'Thank you very much for your attention.',
        'Thank you very much for your efforts.',
        'Thank you very much for your help.',
      ],
      firm: ['Thank you.', 'Thank you for looking into it.', 'I await your answer. Thank you.'],
      casual: [],
    },
    signature: 'From {name}',
  },
};
