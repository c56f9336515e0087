import { describe, expect, it } from 'vitest';
import { valueBeside } from '../../../utils/orders/tree/valueBeside';
import { pageOfBody } from '../shortPages';

type Options = Parameters<typeof valueBeside>[1];

/** The value of the label that is the page's first text. */
function valueIn(body: string, options?: Options): string | undefined {
  return valueBeside(pageOfBody(body).tree.texts[0]!, options)?.text;
}

const deep = (levels: number) => `<div>${'<div>'.repeat(levels)}수량${'</div>'.repeat(levels)}<p>2</p></div>`;

describe('beside a label stands', () => {
  it.each([
    ['the cell behind it', '<table><tr><th>수량</th><td>2</td></tr></table>', '2'],
    ['its definition', '<dl><dt>수량</dt><dd>2</dd></dl>', '2'],
    ['the element behind it', '<p><b>수량</b><i>2</i></p>', '2'],
    ['the text behind it', '<p><b>수량</b> 2</p>', '2'],
    ['what stands behind the element around it', '<div><p><b>수량</b></p><p>2</p></div>', '2'],
    ['a sum in several inline pieces', '<p><b>금액</b>+<em>3,000</em>원</p>', '+3,000원'],
    ['a sum in an element and its currency', '<p><b>금액</b><em>3,000</em>원</p>', '3,000원'],
    ['only the first of two elements', '<p><b>옵션</b><i>세이지</i><i>1개</i></p>', '세이지'],
    ['what is not struck', '<p><b>금액</b><s>62,000원</s> <i>49,800원</i></p>', '49,800원'],
    ['a value without the colon before it', '<p><b>수량</b> : 2</p>', '2'],
  ])('%s', (_, body, value) => expect(valueIn(body)).toBe(value));

  it('nothing where the next text is another label', () => {
    expect(valueIn('<p><b>수량</b><b>주문번호</b></p>')).toBeUndefined();
  });

  it('another label’s words where its value may be anything', () => {
    const body = '<p><b>상품명</b><b>주문번호</b></p>';
    expect(valueIn(body, { isFreeText: true })).toBe('주문번호');
    expect(valueIn(body, { isValue: (text) => text === '주문번호' })).toBe('주문번호');
  });

  it('nothing beyond its own row, list item, definition or part of the page', () => {
    for (const [open, close] of [
      ['<li>', '</li>'],
      ['<section>', '</section>'],
      ['<article>', '</article>'],
      ['<form>', '</form>'],
    ] as const)
      expect(valueIn(`<div>${open}<b>수량</b>${close}<p>2</p></div>`)).toBeUndefined();
    expect(valueIn('<table><tr><td>수량</td></tr><tr><td>2</td></tr></table>')).toBeUndefined();
  });

  it('nothing more than five elements further out', () => {
    expect(valueIn(deep(5))).toBe('2');
    expect(valueIn(deep(6))).toBeUndefined();
  });

  it('no words on a button, but where a number may be copied by it', () => {
    const body = '<p><b>송장번호</b><button>612345678901</button></p>';
    expect(valueIn(body)).toBeUndefined();
    expect(valueIn(body, { withButtons: true })).toBe('612345678901');
  });
});

describe('a label for screen readers', () => {
  it('is glued to what stands behind it, whatever that says', () => {
    expect(valueIn('<p><i class="blind">상품명</i>주문번호 도장</p>')).toBe('주문번호 도장');
  });

  it('speaks for nothing further away', () => {
    expect(valueIn('<div><div><p><i class="blind">상품명</i></p></div><p>담요</p></div>')).toBeUndefined();
  });
});
