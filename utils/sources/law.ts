import type { Source } from './types';

const ecommerceAct = 'https://www.law.go.kr/법령/전자상거래등에서의소비자보호에관한법률';
const ecommerceDecree = 'https://www.law.go.kr/법령/전자상거래등에서의소비자보호에관한법률시행령';
const instalmentAct = 'https://www.law.go.kr/법령/할부거래에관한법률';
const disputeStandard = 'https://www.law.go.kr/행정규칙/소비자분쟁해결기준';

function law(title: string, link: string): Source {
  return { title, link, readOn: '2026-11-22', reviewBy: '2027-05-22' };
}

export const lawSources = {
  'act-15': law('전자상거래법 제15조(재화등의 공급 등)', ecommerceAct),
  'act-17': law('전자상거래법 제17조(청약철회등)', ecommerceAct),
  'act-18': law('전자상거래법 제18조(청약철회등의 효과)', ecommerceAct),
  'act-20': law('전자상거래법 제20조(통신판매중개자의 의무)', ecommerceAct),
  'act-21': law('전자상거래법 제21조(금지행위)', ecommerceAct),
  'act-35': law('전자상거래법 제35조(소비자에게 불리한 계약의 금지)', ecommerceAct),
  'decree-21-3': law('전자상거래법 시행령 제21조의3 지연배상금 연 15%', ecommerceDecree),
  'ruling-14-0404': law('법제처 법령해석 14-0404 (제17조제3항 기간 둘 다 충족)', 'https://www.moleg.go.kr'),
  'dispute-standard': law('소비자분쟁해결기준(공정위 고시) 별표Ⅱ 인터넷쇼핑몰업 1)~6)', disputeStandard),
  'instalment-16': law('할부거래법 제16조(소비자의 항변권)', instalmentAct),
  'act-22': law('전자상거래법 제22조(휴업기간 등에서의 업무처리)', ecommerceAct),
  'instalment-8': law('할부거래법 제8조(청약철회 7일, 서면)', instalmentAct),
} satisfies Record<string, Source>;
