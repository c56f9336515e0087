import type { Frame, LanguagePack } from '../types';
import { english } from './english';
import { englishFrame } from './frame';

const opening: Frame['opening']['letter'] = {
  polite: [
    'I am writing about {order}: {subject}.',
    'I am writing about this: {subject}.',
    'I am writing about {order}.',
    'I am writing about an order.',
  ],
  friendly: [
    'I am writing in the matter of {order}: {subject}.',
    'I am writing in this matter: {subject}.',
    'I am writing in the matter of {order}.',
    'I am writing in the matter of an order.',
  ],
  firm: [
    'I am asking you to check {order}: {subject}.',
    'I am asking you to check this: {subject}.',
    'I am asking you to check {order}.',
    'I am asking you to check an order.',
  ],
  casual: [],
};

const { letter: again } = englishFrame.openingAgain;

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
      letter: ['what I ordered on {openingDay}', 'what I ordered'],
      message: [
        '“{product}”, ordered on {orderedOn} ({references})',
        '“{product}”, ordered on {orderedOn}',
        '“{product}” ({references})',
        '“{product}”',
        'what I ordered on {orderedOn} ({references})',
        'my order ({references})',
        'what I ordered on {orderedOn}',
      ],
      script: ['what I ordered on {orderedOn}', 'what I ordered'],
    },
    opening: { letter: opening, message: opening, script: opening },
    openingAgain: { letter: again, message: again, script: again },
    foreign: '{details} (passed on word for word, in English)',
    thanks: {
      polite: [
        'Thank you for checking this although you are busy.',
        'Thank you for looking into this although you must be busy.',
        'Thank you for taking the time to check this.',
      ],
      friendly: [
        'Thank you very much for your help.',
        'Thank you very much for your efforts.',
        'Thank you very much for your care.',
      ],
      firm: ['Thank you for checking.', 'Thank you for looking into it.', 'I await your answer. Thank you.'],
      casual: [],
    },
    signature: 'From {name}',
  },
};
