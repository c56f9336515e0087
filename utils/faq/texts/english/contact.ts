import type { EntryText } from '../../types';

export const contactTexts: Record<string, EntryText> = {
  'who-to-contact': {
    question: 'Do I ask the seller or Naver?',
    answer: [
      {
        text: 'The help page says to ask the seller first about goods and delivery; Naver Pay about payment, refunds, points or an unreachable seller.',
        sources: ['centre-chat-hours', 'pay-centre-guide', 'pay-broker'],
      },
      {
        text: 'Naver is an online sales broker (통신판매중개자) that connects sellers and buyers.',
        sources: ['pay-broker', 'act-20'],
      },
    ],
    nextStep:
      'Find ask the seller (판매자 문의) or TalkTalk (톡톡) in the order details (주문상세); for payment problems, go to the Naver Pay customer centre.',
  },
  'inquiry-kinds': {
    question: 'Product Q&A, customer inquiry, TalkTalk: which is which?',
    answer: [
      {
        text: 'Product Q&A (상품문의) is public on the product page; customer inquiry (고객문의) is 1:1 to the seller after payment; TalkTalk (톡톡) is chat.',
        sources: ['inquiry-kinds'],
      },
      {
        text: 'A customer inquiry (고객문의) linked to an order alerts the seller by text message or TalkTalk (톡톡).',
        sources: ['inquiry-notified'],
      },
      {
        text: 'The help page says Good Service (굿서비스) rates only the share of customer inquiries answered in 1 business day, not TalkTalk or Q&A.',
        sources: ['inquiry-answer-time', 'good-service-talk'],
      },
    ],
    nextStep: 'Find ask the seller (판매자 문의) in the order details (주문상세) and leave a 1:1 message.',
  },
  'seller-silent': {
    question: 'I cannot reach the seller',
    answer: [
      {
        text: 'Write down when and how you tried to contact them, and take screenshots.',
        sources: ['silent-seller-guide'],
      },
      {
        text: 'If it is not sent and the dispatch deadline (발송기한) has passed, the help page says a cancel request (취소요청) is refunded at once.',
        sources: ['cancel-immediate'],
      },
      {
        text: 'A return that nobody handles is completed automatically 7 business days after pick-up is complete (수거완료).',
        sources: ['return-approval'],
      },
      {
        text: 'You can also report to the Naver Pay customer centre that the seller cannot be reached.',
        sources: ['centre-chat-hours', 'pay-centre-guide'],
      },
    ],
    nextStep: 'Gather the record of your attempts and report it to the Naver Pay customer centre.',
    elsewhere: {
      answer: [
        {
          text: 'Write down when and how you tried to contact them, and take screenshots.',
          sources: ['silent-seller-guide'],
        },
        {
          text: 'If talking does not settle it, you can get advice from the 1372 consumer counselling centre (소비자상담센터).',
          sources: ['consumer-centre'],
        },
        {
          text: 'The law forbids leaving shoppers without staff or facilities to deal with their questions.',
          sources: ['act-21'],
        },
      ],
      nextStep: 'Gather the record of your attempts, and write to the store once more.',
    },
  },
  'centre-hours': {
    question: 'Naver Pay customer centre: hours and phone number',
    answer: [
      {
        text: 'The help page gives 1588-3819 (paid call), open 09:00-18:00 on weekdays, closed on weekends and public holidays.',
        sources: ['centre-hours', 'naver-footer', 'centre-chat-hours'],
      },
      { text: 'One guide says the chatbot works 24 hours a day.', sources: ['centre-chat-hours'] },
    ],
    nextStep: 'If it is not urgent, leave your question on the 1:1 mail inquiry form (1:1 메일 문의).',
  },
  dispute: {
    question: 'Where can I get help if it is not settled?',
    answer: [
      {
        text: 'The 1372 consumer counselling centre is open weekdays 09:00-18:00 (many guides say not 12:00-13:00) and takes questions online 24 hours.',
        sources: ['consumer-centre'],
      },
      {
        text: 'You can apply to the Korea Consumer Agency (한국소비자원) for help with a loss (피해구제).',
        sources: ['consumer-agency'],
      },
      {
        text: 'If you paid by card instalments, there are also cases where you can refuse to pay the rest (항변권).',
        sources: ['instalment-16'],
      },
    ],
    nextStep: 'Gather your messages, the order and payment details and photos, and ask 1372 for advice.',
  },
  phishing: {
    question: 'Another number called me, claiming to be the customer centre',
    answer: [
      {
        text: 'The help page says the Smart Store customer centre does not call from any number other than 1588-3819.',
        sources: ['centre-calls'],
      },
      {
        text: 'Do not tell anyone your full card password (카드 비밀번호) or the CVC.',
        sources: ['card-secrets'],
      },
      {
        text: 'If someone else used your means of payment, you can report it to 1588-3816.',
        sources: ['naver-footer'],
      },
    ],
    nextStep:
      'Hang up, do not respond to links or requests to send money, and check by calling 1588-3819 (paid call) yourself.',
  },
};
