import { describe, expect, it } from 'vitest';
import { blockNameFindings } from '../../../utils/orders/strategies/blockNames';
import { labelFindings } from '../../../utils/orders/strategies/labelledFields';
import { plainWordFindings } from '../../../utils/orders/strategies/plainWords';
import { pageOfBody } from '../shortPages';

function namesIn(body: string): string[] {
  const page = pageOfBody(body);
  const known = [...labelFindings(page), ...plainWordFindings(page)];
  return blockNameFindings(page, known).map(({ text }) => text);
}

const blockOf = (name: string) => `<div><img><strong>${name}</strong><em>49,800원</em></div>`;

describe('in a block with an image or a link, a price and a count', () => {
  it.each([
    ['the name is its link', '<div><a href="/x/1">구름결 담요</a><em>49,800원</em></div>'],
    [
      'the name is what stands out',
      '<div><img><strong>구름결 담요</strong><p>포근상점</p><em>49,800원</em></div>',
    ],
    [
      'the name is what its class says',
      '<div><img><p class="name">구름결 담요</p><p>포근상점 본점의 물건</p><em>2개</em></div>',
    ],
    [
      'the name is the longest text before the price',
      '<div><img><p>포근</p><p>구름결 담요</p><em>49,800원</em><p>오늘 산 것 가운데 제일</p></div>',
    ],
  ])('%s', (_, block) => expect(namesIn(`<main>${block}</main>`)).toEqual(['구름결 담요']));

  it('each block has its own', () => {
    expect(namesIn(`<main>${blockOf('구름결 담요')}${blockOf('작은 우산')}</main>`)).toEqual([
      '구름결 담요',
      '작은 우산',
    ]);
  });
});

describe('no name is found', () => {
  it.each([
    ['without an image, a link or a class', '<div><p>구름결 담요</p><em>49,800원</em></div>'],
    ['without a fact of an item', '<div><img><strong>구름결 담요</strong></div>'],
    [
      'where the order’s number stands in the block',
      '<div><p>주문번호 20261117-0000012</p><img><p>구름결 담요</p><em>49,800원</em></div>',
    ],
    [
      'where the receiver stands in it',
      '<div><p>받는 분: 김가람</p><img><p>구름결 담요</p><em>49,800원</em></div>',
    ],
    ['where only things to do stand in it', '<div><img><a href="/x">리뷰쓰기</a><em>49,800원</em></div>'],
    ['in the footer', '<footer><div><img><strong>구름결 담요</strong><em>49,800원</em></div></footer>'],
    [
      'in a block as large as a page',
      `<div><img><strong>구름결 담요</strong>${'<i></i>'.repeat(150)}<em>49,800원</em></div>`,
    ],
    ['where a label names it', '<div><img><p><b>상품명</b><i>구름결 담요</i></p><em>49,800원</em></div>'],
  ])('%s', (_, block) => expect(namesIn(`<main>${block}</main>`)).toEqual([]));
});

it.each([
  '받는 분 김가람',
  '배송지 가람시 가람구 가람로 12',
  '김가람님 010-0000-9876',
  '김가람 / 가람시 가람로 12',
])('nobody’s name, address or phone is a product’s name: %s', (person) => {
  const block = `<div><img><p>구름결 담요</p><p>${person}</p><em>49,800원</em></div>`;
  expect(namesIn(`<main>${block}</main>`).join()).not.toContain('가람');
});
