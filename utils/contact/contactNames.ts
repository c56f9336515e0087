import type { ContactId, Text } from './types';

/** What each place to ask is called. */
export const contactNames: Record<ContactId, Text> = {
  'seller-inquiry': { ko: '판매자 문의(1:1)', en: 'Inquiry to the seller' },
  'seller-talk': { ko: '판매자 톡톡', en: 'Seller TalkTalk (chat)' },
  'product-qna': { ko: '상품 Q&A(공개)', en: 'Product Q&A (public)' },
  'centre-chat': { ko: '네이버페이 고객센터 채팅', en: 'Naver Pay customer centre (chat)' },
  'centre-mail': { ko: '네이버페이 고객센터 메일 문의', en: 'Naver Pay customer centre (mail form)' },
  phone: { ko: '네이버페이 고객센터 전화', en: 'Naver Pay customer centre (phone)' },
  courier: { ko: '택배사', en: 'Courier' },
  'consumer-centre': { ko: '1372 소비자상담센터', en: 'Consumer centre 1372' },
};

/** Naver's own: offered for Naver's orders only. */
export const naverContacts: readonly ContactId[] = ['seller-talk', 'centre-chat', 'centre-mail', 'phone'];

/** Of these the centre answers; of the others a seller does. */
export const centreContacts: readonly ContactId[] = ['centre-chat', 'centre-mail', 'phone'];
