import { describe, expect, it } from 'vitest';
import { isPromotionHeading, promotionEnd } from '../../../utils/orders/tree/promotions';
import { pageOfBody } from '../shortPages';

const ORDER = '<section><p>주문번호 20261117-0000012</p></section>';

/** The texts that the page's heading of other products speaks for. */
function promotedIn(body: string): string[] {
  const { texts } = pageOfBody(body).tree;
  const heading = texts.find(isPromotionHeading)!;
  const end = promotionEnd(heading);
  return texts.filter(({ index }) => index > heading.index && index <= end).map(({ text }) => text);
}

describe('a heading of other products', () => {
  it.each(['함께 보면 좋은 상품', '최근 본 상품', '추천 상품'])('is "%s"', (text) => {
    expect(pageOfBody(`<h3>${text}</h3>`).tree.texts.filter(isPromotionHeading)).toHaveLength(1);
  });

  it.each(['주문 상품', '배송중', `${'누군가 길게 말하는 '.repeat(5)}추천 상품`])('is not "%s"', (text) => {
    expect(pageOfBody(`<h3>${text}</h3>`).tree.texts.filter(isPromotionHeading)).toEqual([]);
  });
});

describe('it speaks for', () => {
  it('its own part of the page', () => {
    const promotion = '<div><h3>추천 상품</h3><p>우산</p><p>모자</p></div>';
    expect(promotedIn(`${ORDER}${promotion}<p>담요</p>`)).toEqual(['우산', '모자']);
  });

  it('what follows it, where the order stands in that part as well', () => {
    expect(promotedIn(`${ORDER}<h3>추천 상품</h3><p>우산</p>`)).toEqual(['우산']);
  });

  it('no further than the next heading', () => {
    expect(promotedIn(`${ORDER}<h3>추천 상품</h3><p>우산</p><h3>주문 상품</h3><p>담요</p>`)).toEqual([
      '우산',
    ]);
  });

  it('no further than where the order speaks again', () => {
    expect(promotedIn(`<h3>추천 상품</h3><p>우산</p>${ORDER}<p>담요</p>`)).toEqual(['우산']);
  });

  it('what follows the elements that hold it alone', () => {
    expect(promotedIn(`${ORDER}<div><div><h3>추천 상품</h3></div></div><p>우산</p>`)).toEqual(['우산']);
  });
});
