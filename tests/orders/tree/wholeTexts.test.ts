import { describe, expect, it } from 'vitest';
import { wholeTexts } from '../../../utils/orders/tree/wholeTexts';
import { snapshotOfBody, textsOf } from '../shortPages';

function wholeIn(body: string): string[] {
  return textsOf({ nodes: wholeTexts(snapshotOfBody(body).nodes) });
}

describe('a text in pieces is made whole', () => {
  it.each([
    ['within a word', '<span>구름</span><span>결 담요</span>', '구름결 담요'],
    ['within a number', '<span>2026111</span><span>7-0000012</span>', '20261117-0000012'],
    ['within a sum', '<span>49,8</span><span>00원</span>', '49,800원'],
    ['within an English word', '<span>Track</span><span>ing</span>', 'Tracking'],
    ['behind a mark', '<span>CJ-</span><span>7731</span>', 'CJ-7731'],
    ['into many', '<span>구</span><span>름</span><span>결</span>', '구름결'],
    [
      'between words, where a plain span holds them',
      '<span><span>담요 </span><span>Large</span></span>',
      '담요 Large',
    ],
  ])('%s', (_, pieces, whole) => expect(wholeIn(`<p>${pieces}</p>`)).toEqual([whole]));
});

describe('texts beside each other stay apart', () => {
  it.each([
    ['with white space between them', '<span>구름</span> <span>결</span>'],
    ['of which one has a class', '<span>구름</span><span class="b">결</span>'],
    ['in other elements', '<b>구름</b><b>결</b>'],
    ['of which one is struck', '<span>49,8</span><span style="text-decoration:line-through">00원</span>'],
    ['that end with their words', '<p><span>세이지)</span><span>1개</span></p>'],
    ['of which one is a label', '<span>주문번호</span><span>가나</span>'],
    ['of which one is a status', '<span>담요</span><span>배송중</span>'],
    ['of which the second is a day', '<span>20261117</span><span>2026.11.17</span>'],
    ['that hold more than a text', '<span>구름<i></i></span><span>결</span>'],
  ])('%s', (_, apart) => expect(wholeIn(`<div>${apart}</div>`)).toHaveLength(2));
});

it('the list is the same one where nothing is in pieces', () => {
  const { nodes } = snapshotOfBody('<p>주문번호</p>');
  expect(wholeTexts(nodes)).toBe(nodes);
});

it('the list given is left as it was', () => {
  const { nodes } = snapshotOfBody('<p><span>구름</span><span>결</span></p>');
  const before = structuredClone(nodes);
  wholeTexts(nodes);
  expect(nodes).toEqual(before);
});
