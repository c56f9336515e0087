/** Pages as large as a shop's longest, with one order somewhere among much else. */
export interface BigPage {
  name: string;
  html: string;
}

export const orderNumber = '20261117-0000012';
export const sizes = [12_500, 25_000, 50_000];

const ORDER = `<section class="order"><h2>주문 상세</h2><dl>
  <dt>주문번호</dt><dd>${orderNumber}</dd><dt>주문일</dt><dd>2026-11-17</dd>
  <dt>결제수단</dt><dd>신용카드</dd><dt>총 결제금액</dt><dd>52,800원</dd></dl>
  <ul><li><strong>배송중</strong><a href="/goods/7">구름결 순면 담요</a><span>옵션: 세이지</span>
  <em>2개</em><span>49,800원</span><s>62,000원</s></li></ul></section>`;

/** Eight nodes each, white space not counted: there is none between them. */
const fillers = {
  reviews: (index: number) =>
    `<li class="review"><b>하늘${index}</b><p>부드럽고 따뜻해서 온 가족이 잘 쓰고 있어요</p><i>도움돼요 ${index % 90}</i>${index % 7}</li>`,
  'label-like words': (index: number) =>
    `<li class="review"><b>옵션</b><p>주문번호를 적어 문의하니 ${index % 9}시간 만에 배송완료</p><i>결제금액 대비 만족</i>수량</li>`,
};
const NODES_EACH = 8;

const places = { start: 0, middle: 0.5, end: 1 };

/** The order at the start, in the middle, at the end; among reviews, and among words that labels are made of. */
export function pagesOf(nodes: number): BigPage[] {
  return Object.entries(fillers).flatMap(([filler, itemOf]) =>
    Object.entries(places).map(([place, share]) => {
      const items = Array.from({ length: Math.floor(nodes / NODES_EACH) }, (_, index) => itemOf(index));
      const cut = Math.floor(items.length * share);
      const lists = [items.slice(0, cut), items.slice(cut)].map((list) => `<ul>${list.join('')}</ul>`);
      return { name: `${filler}, order at the ${place}`, html: pageAround(lists.join(ORDER)) };
    }),
  );
}

const LABELS = [
  '주문번호',
  '결제금액',
  '주문일',
  '결제수단',
  '상품명',
  '수량',
  '배송상태',
  '판매자',
  '운송장번호',
  '옵션',
];

export function pageOfLabels(count: number): BigPage {
  const labels = Array.from({ length: count }, (_, index) => `<span>${LABELS[index % LABELS.length]}</span>`);
  return {
    name: `${count} labels without values`,
    html: pageAround(`${ORDER}<div>${labels.join('')}</div>`),
  };
}

export function pageOfJson(megabytes: number): BigPage {
  const entry = {
    queryKey: ['OTHER'],
    state: { data: { title: '구름결 담요', text: 'x'.repeat(900), price: 49_800 } },
  };
  const queries = Array.from({ length: megabytes * 1000 }, () => entry);
  const json = JSON.stringify({ props: { pageProps: { dehydratedState: { queries } } } });
  const script = `<script id="__NEXT_DATA__" type="application/json">${json}</script>`;
  return { name: `${megabytes} MB of JSON beside a short page`, html: pageAround(ORDER + script) };
}

function pageAround(content: string): string {
  return `<!doctype html><html lang="ko"><head><title>주문 상세</title>
    <style>.ended { display: none } .review { padding: 4px } s { color: #999 }</style></head>
    <body><header><a href="/">홈</a></header><main>${content}</main><footer>고객센터 1588-0000</footer></body></html>`;
}
