import type { Frame } from '../types';

const englishOpening: Frame['opening']['letter'] = {
  polite: ['I am writing about {order} ({subject}).', 'I am writing about my order ({subject}).'],
  friendly: ['I have a question about {order} ({subject}).', 'I have a question about my order ({subject}).'],
  firm: [
    'I am asking for an update on {order} ({subject}).',
    'I am asking for an update on my order ({subject}).',
  ],
  casual: [],
};

const englishSpokenOpening: Frame['opening']['script'] = {
  polite: ['I am calling about {order}: {subject}.', 'I am calling about my order: {subject}.'],
  friendly: ['I have a question about {order}: {subject}.', 'I have a question about my order: {subject}.'],
  firm: [
    'I am calling for an update on {order}: {subject}.',
    'I am calling for an update on my order: {subject}.',
  ],
  casual: [],
};

/** Short, since a talk message has little room: the fact and the request say what it is about. */
const englishMessageOpening: Frame['opening']['message'] = {
  polite: ['{order}', 'I am writing about my order ({subject}).'],
  friendly: ['{order}', 'I have a question about my order ({subject}).'],
  firm: ['{order}', 'I am asking for an update on my order ({subject}).'],
  casual: [],
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
    'The order number is {number} and the product is “{product}”.',
    'The order number is {number}.',
    'The product is “{product}”.',
  ],
  spokenAge: 'It has been {age}.',
  opening: { letter: englishOpening, message: englishMessageOpening, script: englishSpokenOpening },
  details: {
    letter: 'Details: “{details}”',
    message: 'Details: “{details}”',
    script: 'Details: “{details}”',
  },
  thanks: {
    polite: 'Thank you for your help.',
    friendly: 'Thanks so much for your help.',
    firm: 'Thank you for your attention.',
    casual: '',
  },
  signature: '{name}',
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
};
