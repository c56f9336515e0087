import type { Source } from './types';

function naver(title: string, link?: string): Source {
  return { title, ...(link && { link }), readOn: '2026-11-22', reviewBy: '2027-05-22' };
}

/** Naver's own pages for shoppers. */
export const naverHelpSources = {
  'pay-return-how': naver(
    '네이버페이 도움말: 반품 방법',
    'https://help.pay.naver.com/faq/content.help?faqId=11721',
  ),
  'pay-broker': naver(
    '네이버페이 도움말: 중개자 책임',
    'https://help.pay.naver.com/faq/content.help?faqId=10909',
  ),
  'pay-fraud-form': naver(
    '네이버페이 결제도용 신고 양식',
    'https://help.pay.naver.com/mail/form.help?alias=checkout_accuse',
  ),
  'naver-exchange-hold': naver(
    '네이버 도움말: 교환보류',
    'https://m.help.naver.com/support/contents/contentsView.help?contentsNo=11057',
  ),
  'naver-footer': naver('네이버쇼핑·네이버페이 페이지 아래쪽 안내 (저장된 사본)'),
} satisfies Record<string, Source>;
