import { describe, expect, it } from 'vitest';
import { lookBy } from '../../../utils/orders/snapshot/look';
import { documentOf } from '../documents';
import { snapshotOfBody, textsOf } from '../shortPages';

describe('what a shopper cannot see', () => {
  it.each([
    '<p hidden>가짜</p>',
    '<p aria-hidden="true">가짜</p>',
    '<p style="display:none">가짜</p>',
    '<p style="visibility:hidden">가짜</p>',
    '<p style="visibility:collapse">가짜</p>',
    '<p style="opacity:0">가짜</p>',
    '<p style="position:absolute;left:-9999px">가짜</p>',
    '<p style="position:absolute;top:-1000px">가짜</p>',
    '<p style="text-indent:-9999px">가짜</p>',
    '<p style="margin-left:-1000px">가짜</p>',
    '<p style="height:0px;overflow:hidden">가짜</p>',
    '<p style="height:0px;overflow:clip">가짜</p>',
    '<p style="max-height:0px;overflow:hidden">가짜</p>',
    '<style>.gone { display: none }</style><p class="gone">가짜</p>',
    '<p class="blind" style="display:none">가짜</p>',
    '<div style="display:none"><p style="display:block">가짜</p></div>',
    '<details><summary>더보기</summary><p>가짜</p></details>',
  ])('stays behind: %s', (hidden) => {
    expect(textsOf(snapshotOfBody(`${hidden}<p>참</p>`)).filter((text) => text !== '더보기')).toEqual(['참']);
  });

  it.each([
    '<p aria-hidden="false">참</p>',
    '<p style="opacity:0.5">참</p>',
    '<p style="left:-900px">참</p>',
    '<p style="overflow:hidden;height:20px">참</p>',
    '<p style="height:0px">참</p>',
    '<details open><p>참</p></details>',
    '<details><summary>참</summary></details>',
  ])('is not this: %s', (shown) => expect(textsOf(snapshotOfBody(shown))).toEqual(['참']));
});

const marksOf = (html: string) => {
  const document = documentOf(`<body>${html}</body>`, 'https://store.example/');
  const look = lookBy((element) => document.defaultView!.getComputedStyle(element));
  return look(document.body.firstElementChild!);
};

describe('marks', () => {
  it.each([
    '<i class="blind">상품명</i>',
    '<i class="sr-only">상품명</i>',
    '<i class="visually-hidden">상품명</i>',
    '<i class="screen_out">상품명</i>',
    '<i class="a11y">상품명</i>',
    '<i style="width:1px;height:1px;overflow:hidden">상품명</i>',
    '<i class="blind" style="position:absolute;left:-9999px">상품명</i>',
  ])('a text for screen readers alone: %s', (label) => expect(marksOf(label)).toBe('r'));

  it.each([
    '<s>62,000원</s>',
    '<del>62,000원</del>',
    '<strike>62,000원</strike>',
    '<b style="text-decoration:line-through">62,000원</b>',
    '<b style="text-decoration-line:line-through">62,000원</b>',
  ])('a struck text: %s', (price) => expect(marksOf(price)).toBe('s'));

  it.each(['<b>49,800원</b>', '<b style="width:1px">1</b>', '<u style="text-decoration:underline">밑줄</u>'])(
    'nothing: %s',
    (plain) => expect(marksOf(plain)).toBe(''),
  );
});
