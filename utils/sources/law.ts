import type { Source } from './types';

const ecommerceAct = 'https://www.law.go.kr/법령/전자상거래등에서의소비자보호에관한법률';

function law(title: string, link: string): Source {
  return { title, link, readOn: '2026-11-22', reviewBy: '2027-05-22' };
}

export const lawSources = {
  'act-15': law('전자상거래법 제15조(재화등의 공급 등)', ecommerceAct),
  'act-17': law('전자상거래법 제17조(청약철회등)', ecommerceAct),
  'act-18': law('전자상거래법 제18조(청약철회등의 효과)', ecommerceAct),
  'ruling-14-0404': law('법제처 법령해석 14-0404 (제17조제3항 기간 둘 다 충족)', 'https://www.moleg.go.kr'),
} satisfies Record<string, Source>;
