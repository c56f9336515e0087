import type { Source } from './types';

function read(title: string, link?: string): Source {
  return { title, ...(link && { link }), readOn: '2026-11-22', reviewBy: '2027-05-22' };
}

/** Where shoppers can ask: Naver's own centre and the public one. */
export const supportCentreSources = {
  'centre-number': read(
    '네이버 도움말: 네이버페이 고객센터 번호',
    'https://m.help.naver.com/support/contents/contentsView.help?contentsNo=11057',
  ),
  'centre-mail-form': read('네이버페이 1:1 문의 양식', 'https://help.pay.naver.com/mail/form.help'),
  'centre-who-first': read(
    '네이버페이 도움말: 통신판매중개자 안내',
    'https://help.pay.naver.com/faq/content.help?faqId=10909',
  ),
  'centre-guide': read(
    '네이버 스마트스토어 고객센터 이용 시 유의사항',
    'https://b21.atcenter.co.kr/?p=27742',
  ),
  'centre-chat-hours': { ...read('네이버 스마트스토어 안내 앱'), collected: '2026-08-18' },
  'consumer-centre': read('1372 소비자상담센터 안내', 'https://www.ccn.go.kr'),
} satisfies Record<string, Source>;
