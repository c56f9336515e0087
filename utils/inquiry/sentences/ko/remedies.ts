import type { LanguagePack } from '../types';

export const koreanRemedies: LanguagePack['remedies'] = {
  exchange: {
    ask: '교환 가능 여부와 그 절차',
    polite: '교환을 부탁드리며, 그 절차를 안내해 주시기 바랍니다.',
    friendly: '교환해 주시기를 부탁드립니다.',
    firm: '교환할 수 있는지 확인하고, 절차와 일정을 알려 주시기 바랍니다.',
    casual: '교환해 주실 수 있을까요?',
  },
  refund: {
    ask: '환불 가능 여부와 그 절차',
    polite: '환불을 부탁드리며, 그 절차를 안내해 주시기 바랍니다.',
    friendly: '환불해 주시기를 부탁드립니다.',
    firm: '환불할 수 있는지 확인하고, 절차와 일정을 알려 주시기 바랍니다.',
    casual: '환불해 주실 수 있을까요?',
  },
  repair: {
    ask: '수리 가능 여부와 그 절차',
    polite: '수리를 부탁드리며, 그 절차를 안내해 주시기 바랍니다.',
    friendly: '수리해 주시기를 부탁드립니다.',
    firm: '수리할 수 있는지 확인하고, 절차와 일정을 알려 주시기 바랍니다.',
    casual: '수리해 주실 수 있을까요?',
  },
  resend: {
    ask: '누락분을 받을 수 있는지와 그 일정',
    polite: '누락분을 보내 주시기를 부탁드리며, 그 일정을 알려 주시기 바랍니다.',
    friendly: '누락분을 보내 주시기를 부탁드립니다.',
    firm: '누락분을 보낼 수 있는지 확인하고, 발송일을 알려 주시기 바랍니다.',
    casual: '누락분을 보내 주실 수 있을까요?',
  },
};
