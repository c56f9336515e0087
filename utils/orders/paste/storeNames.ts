/** How texts name the stores that we know, by the site's id: by name or by host. */
export const storeNames: Record<string, RegExp> = {
  'naver-pay':
    /네이버 ?(?:페이|쇼핑|플러스 ?스토어)|스마트 ?스토어|(?:^|[/.@])(?:pay|orders\.pay|smartstore|brand|shopping)\.naver\.com|N ?pay/i,
  coupang: /쿠팡(?! ?(?:로지스틱스|페이|이츠|플레이))|coupang\.com/i,
  '11st': /11번가|11st\.co\.kr/i,
  gmarket: /[G지] ?마켓(?![가-힣]*플레이스)|gmarket\.co\.kr/i,
  auction: /(?<![가-힣])옥션|auction\.co\.kr/i,
  ssg: /(?<![A-Za-z])SSG(?:\.COM|닷컴)?(?! ?(?:페이|PAY|머니))(?![A-Za-z])|쓱닷컴|ssg\.com/i,
  musinsa: /무신사(?! ?페이)|musinsa\.com/i,
  ohouse: /오늘의 ?집|ohou\.se/i,
  lotteon: /롯데 ?(?:온|ON)(?![가-힣A-Za-z])|lotteon\.com/i,
};
