import { describe, expect, it } from 'vitest';
import { placesOn } from '../../../utils/orders/tree/placesOn';
import { elementById, pageOfBody } from '../shortPages';

function placeIn(body: string): number[] {
  const page = pageOfBody(body);
  return placesOn(page)(elementById(page, 'x'));
}

describe('a place', () => {
  it('is the elements around something from the body inward, itself the last', () => {
    expect(placeIn('<div><p id="x">담요</p></div>')).toEqual([1, 2, 3]);
  });

  it.each(['li', 'article'])('has a negative number for what holds one thing: %s', (tag) => {
    expect(placeIn(`<${tag}><p id="x">담요</p></${tag}>`)).toEqual([1, -2, 3]);
  });

  it('has one for a row of a table', () => {
    const place = placeIn('<table><tr><td id="x">담요</td></tr></table>');
    expect(place.filter((number) => number < 0)).toHaveLength(1);
  });

  it('has none for a row that is a product’s name under its label and nothing else', () => {
    expect(
      placeIn('<ul><li id="x">상품명 : 담요</li><li>수량 : 2</li></ul>').every((number) => number > 0),
    ).toBe(true);
  });

  it('has one again where more stands in that row', () => {
    const item =
      '<li id="x"><b>상품명</b><i>담요</i><i>세이지</i><i>2개</i><i>49,800원</i><i>배송중</i></li>';
    expect(placeIn(`<ul>${item}</ul>`).at(-1)).toBeLessThan(0);
  });
});
