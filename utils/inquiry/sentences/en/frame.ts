import type { AgainForms, Frame } from '../types';

const englishOpening: Frame['opening']['letter'] = {
  polite: [
    'I am writing about {order} ({subject}).',
    'I am writing about my order ({subject}).',
    'I am writing about {order}.',
    'I am writing about my order.',
  ],
  friendly: [
    'I have a question about {order} ({subject}).',
    'I have a question about my order ({subject}).',
    'I have a question about {order}.',
    'I have a question about my order.',
  ],
  firm: [
    'I am asking for an update on {order} ({subject}).',
    'I am asking for an update on my order ({subject}).',
    'I am asking for an update on {order}.',
    'I am asking for an update on my order.',
  ],
  casual: [],
};

const englishSpokenOpening: Frame['opening']['script'] = {
  polite: [
    'I am calling about {order}: {subject}.',
    'I am calling about my order: {subject}.',
    'I am calling about {order}.',
    'I am calling about my order.',
  ],
  friendly: [
    'I have a question about {order}: {subject}.',
    'I have a question about my order: {subject}.',
    'I have a question about {order}.',
    'I have a question about my order.',
  ],
  firm: [
    'I am calling for an update on {order}: {subject}.',
    'I am calling for an update on my order: {subject}.',
    'I am calling for an update on {order}.',
    'I am calling for an update on my order.',
  ],
  casual: [],
};

/** Short, since a talk message has little room: the fact and the request say what it is about. */
const englishMessageOpening: Frame['opening']['message'] = {
  polite: ['{order}', ...englishOpening.polite.slice(1)],
  friendly: ['{order}', ...englishOpening.friendly.slice(1)],
  firm: ['{order}', ...englishOpening.firm.slice(1)],
  casual: [],
};

const againOfOrder: AgainForms = {
  sameReader: {
    formal: [
      'I wrote to you on {askedOn} about {order} ({subject}) and have not had an answer yet, so I am writing again.',
      'I wrote to you on {askedOn} about my order ({subject}) and have not had an answer yet, so I am writing again.',
      'I wrote to you on {askedOn} about {order} and have not had an answer yet, so I am writing again.',
      'I wrote to you on {askedOn} and have not had an answer yet, so I am writing again.',
    ],
  },
  afterSeller: {
    formal: [
      'I wrote to the seller on {askedOn} about {order} ({subject}) and have not had an answer yet, so I am asking you for help.',
      'I wrote to the seller on {askedOn} about my order ({subject}) and have not had an answer yet, so I am asking you for help.',
      'I wrote to the seller on {askedOn} about {order} and have not had an answer yet, so I am asking you for help.',
      'I wrote to the seller on {askedOn} and have not had an answer yet, so I am asking you for help.',
    ],
  },
};

const againOfProduct: AgainForms = {
  sameReader: {
    formal: [
      '{order} I wrote on {askedOn} and have not had an answer yet.',
      ...againOfOrder.sameReader.formal.slice(1),
    ],
  },
  afterSeller: {
    formal: [
      '{order} I wrote to the seller on {askedOn} and have not had an answer yet, so I am asking you for help.',
      ...againOfOrder.afterSeller.formal.slice(1),
    ],
  },
};

export const englishFrame: Frame = {
  greeting: { polite: 'Hello,', friendly: 'Hi there,', firm: 'Hello,', casual: '' },
  order: {
    letter: ['my order of {openingDay}', 'my order'],
    message: [
      'I ordered “{product}” on {orderedOn} ({references}).',
      'I ordered “{product}” on {orderedOn}.',
      'This is about “{product}” ({references}).',
      'This is about “{product}”.',
      'This is about my order of {orderedOn} ({references}).',
      'This is about my order ({references}).',
      'This is about my order of {orderedOn}.',
    ],
    script: ['my order of {openingDay}', 'my order'],
  },
  spokenOrder: [
    'The order number is {spokenNumber} ({number}) and the product is “{product}”.',
    'The order number is {number} and the product is “{product}”.',
    'The order number is {spokenNumber} ({number}).',
    'The order number is {number}.',
    'The product is “{product}”.',
  ],
  spokenAge: 'It has been {age}.',
  opening: { letter: englishOpening, message: englishMessageOpening, script: englishSpokenOpening },
  openingAgain: { letter: againOfOrder, message: againOfProduct, script: againOfOrder },
  factAgain: 'This is how things stand: {fact}',
  ask: {
    polite: [
      'Could you please let me know{by} {ask}?',
      'Could you please take another look and let me know{by} {ask}?',
    ],
    friendly: [
      'It would help a lot to know{by} {ask}.',
      'I would be glad if you could have another look and tell me{by} {ask}.',
    ],
    firm: ['Please tell me{by} {ask}.', 'Please take another look and tell me{by} {ask}.'],
    casual: [],
  },
  by: ' by {replyBy}, if possible,',
  details: {
    letter: 'Details: “{details}”',
    message: 'Details: “{details}”',
    script: 'Details: “{details}”',
  },
  foreign: '{details}',
  answer: '{label}: {text}',
  thanks: {
    polite: ['Thank you for your help.', 'Thank you for looking into this.', 'Thank you for your time.'],
    friendly: ['Thanks so much for your help.', 'Thanks for looking into it.', 'Thanks again for your time.'],
    firm: ['Thank you.', 'Thank you for your attention.', 'Thank you for your reply.'],
    casual: [],
  },
  signature: '{name}',
  titleAgain: '{title} (second message)',
  titles: [
    '{title}: {product} (order {number})',
    '{title}: {product}',
    '{title} (order {number})',
    '{title}',
  ],
  day: {
    sameYear: '{monthName} {dayOfMonth}',
    otherYear: '{monthName} {dayOfMonth}, {year}',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
  dayCount: { one: '{days} day', other: '{days} days' },
  elapsed: {
    order: {
      age: '{dayCount} since the order',
      clause: 'It has been {dayCount} since the order',
      datedClause: 'As of {today}, it has been {dayCount} since the order',
    },
    dispatch: {
      age: '{dayCount} since dispatch',
      clause: 'It has been {dayCount} since dispatch',
      datedClause: 'As of {today}, it has been {dayCount} since dispatch',
    },
  },
  money: { won: 'KRW {amount}', other: '{currency} {amount}' },
  recordEntry: '{day} ({channel})',
};
