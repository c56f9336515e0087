import type { Source } from './types';

function other(title: string, link?: string): Source {
  return { title, ...(link && { link }), readOn: '2026-11-22', reviewBy: '2027-05-22' };
}

/** Neither Naver's nor a law: consumer bodies, the press, guides by others. */
export const otherSources = {
  'consumer-agency': other('한국소비자원', 'https://www.kca.go.kr'),
  'pay-centre-guide': other(
    '네이버페이 고객센터 이용 안내 (블로그 okaroma)',
    'https://okaroma.com/네이버페이-고객센터-전화번호',
  ),
  'not-received-guide': other('배송완료 미수령 안내 (solation)', 'https://solation.net'),
  'shop-bot': other(
    '쇼핑 상담 챗봇의 예시 답변 모음 (제3자, GitHub 공개)',
    'https://github.com/hyejwon/kakaocschatbot',
  ),
  'pay-outage': {
    ...other('국민일보 2026-02-19 네이버페이 결제 장애', 'https://www.kmib.co.kr'),
    collected: '2026-02-19',
  },
  'silent-seller-guide': other(
    '판매자 연락두절 안내 (블로그 money-news)',
    'https://all.money-news.kr/?p=3072',
  ),
  'card-secrets': other('카드 안내(비밀번호·CVC 말하지 않기)'),
  'inquiry-writing-order': other('문의 작성 순서 안내'),
  'card-instalment-guide': other(
    'KB국민카드 할부거래 안내',
    'https://card.kbcard.com/SVC/DVIEW/HSEMCXCRSCTC0040',
  ),
} satisfies Record<string, Source>;
