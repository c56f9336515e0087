import type { LanguagePack } from '../types';

export const englishRemedies: LanguagePack['remedies'] = {
  exchange: {
    ask: 'whether it can be exchanged, and how',
    polite: 'Could you please exchange it for the same item and tell me the steps?',
    friendly: 'Could you exchange it for the same item for me?',
    firm: 'Please check whether it can be exchanged for the same item and tell me the steps and dates.',
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
    ask: 'when the rest will come',
    polite: 'Could you please send what is missing and tell me when it will come?',
    friendly: 'Could you send me what is missing?',
    firm: 'Please check whether you can send what is missing and tell me the date.',
  },
};
