import type { EntryText } from '../../types';

export const pickupsTexts: Record<string, EntryText> = {
  'pickup-limits': {
    question: 'I am told that automatic pickup is not possible',
    answer: [
      {
        text: "The help page says Naver Pay's own courier takes length, width and height under 120 cm in all, under 10 kg and under 500,000 won.",
        sources: ['pickup-automatic'],
      },
      {
        text: 'There is no automatic pickup either if the bundle costs under 5,000 won or over 500,000 won.',
        sources: ['pickup-not-automatic'],
      },
      {
        text: 'Nor for direct handover, collection in person or quick courier, or a pickup place abroad, among others.',
        sources: ['pickup-not-automatic'],
      },
    ],
    nextStep: 'Check the size, weight and price of the item, and ask the seller how to send it back.',
  },
  'pickup-address': {
    question: 'I want to change the pickup address of my return',
    answer: [
      {
        text: 'The help page says that the seller can change the pickup address in the return management screen (반품관리).',
        sources: ['pickup-address-change'],
      },
      {
        text: 'It cannot be changed once the automatic pickup order has gone out.',
        sources: ['pickup-address-change'],
      },
    ],
    nextStep:
      'Send the seller your order number and the new pickup address in a 1:1 inquiry, and ask whether the pickup order has gone out.',
  },
};
