import type { EntryText } from '../../types';

export const pickupsTexts: Record<string, EntryText> = {
  'pickup-limits': {
    question: 'They say automatic pick-up is not possible',
    answer: [
      {
        text: "The help page says Naver Pay's designated courier takes length, width and height under 120 cm in all, under 10 kg and under 500,000 won.",
        sources: ['pickup-automatic'],
      },
      {
        text: 'Automatic pick-up (자동수거) is not possible either if the bundle costs under 5,000 won or over 500,000 won.',
        sources: ['pickup-not-automatic'],
      },
      {
        text: 'Nor is it for direct handover (직접전달), collection in person (방문수령), quick courier (퀵) or pick-up abroad, among others.',
        sources: ['pickup-not-automatic'],
      },
    ],
    nextStep: 'Check the size, weight and price of the item, and ask the seller how to send it back.',
  },
  'pickup-address': {
    question: 'I want to change the pick-up address of my return',
    answer: [
      {
        text: 'The help page says the seller can change the pick-up (수거) address in return management (반품관리).',
        sources: ['pickup-address-change'],
      },
      {
        text: 'It cannot be changed once the automatic pick-up order (수거지시) has gone out.',
        sources: ['pickup-address-change'],
      },
    ],
    nextStep:
      'Send the seller the order number and new pick-up address in a 1:1 inquiry, and ask whether the pick-up order (수거지시) has gone out.',
  },
};
