import type { LanguagePack } from '../types';

export const englishRemedies: LanguagePack['remedies'] = {
  exchange: {
    ask: 'whether it can be exchanged, and how',
    polite: 'Could you please exchange it and tell me the steps?',
    friendly: 'Could you exchange it for me?',
    firm: 'Please check whether it can be exchanged and tell me the steps and dates.',
  },
  refund: {
    ask: 'whether it can be refunded, and how',
    polite: 'Could you please refund it and tell me the steps?',
    friendly: 'Could you refund it for me?',
    firm: 'Please check whether it can be refunded and tell me the steps and dates.',
  },
  repair: {
    ask: 'whether it can be repaired, and how',
    polite: 'Could you please have it repaired and tell me the steps?',
    friendly: 'Could you have it repaired for me?',
    firm: 'Please check whether it can be repaired and tell me the steps and dates.',
  },
  resend: {
    ask: 'whether and when I can receive the rest',
    polite: 'Could you please send the rest and tell me when?',
    friendly: 'Could you send me the rest?',
    firm: 'Please check whether the rest can be sent and tell me the date of dispatch.',
  },
};
