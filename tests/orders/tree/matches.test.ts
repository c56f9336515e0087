import { describe, expect, it } from 'vitest';
import { matches } from '../../../utils/orders/tree/matches';
import { elementById, pageOfBody } from '../shortPages';

const page = pageOfBody(
  `<table class="order list" id="orders"><tr><td>
     <a id="x" class="name Product_name__a1 bold" href="/goods/12.html" data-no="7 8">담요</a></td></tr></table>`,
);
const link = elementById(page, 'x');

describe('an element fits', () => {
  it.each([
    'a',
    'A',
    '.name',
    '#x',
    'a.name.bold',
    '[href]',
    '[href="/goods/12.html"]',
    '[class*="Product_name"]',
    '[href^="/goods"]',
    '[href$=".html"]',
    '[data-no~="8"]',
    'table a',
    '#orders td a.name',
    'table.order.list tr [data-no]',
    'i, b, a',
  ])('%s', (selector) => expect(matches(link, selector)).toBe(true));

  it('one whose value holds white space', () => {
    expect(matches(link, '[data-no="7 8"]')).toBe(true);
  });
});

describe('an element does not fit', () => {
  it.each([
    'i',
    '.nam',
    '.Product_name',
    '#y',
    'a.name.thin',
    '[title]',
    '[href="/goods"]',
    '[class*="Price"]',
    '[href^="goods"]',
    '[href$="12"]',
    '[data-no~="7 8"]',
    'ul a',
    'td table a',
    'a a',
    'i, b',
  ])('%s', (selector) => expect(matches(link, selector)).toBe(false));
});

it.each(['a > b', 'a:first-child', '*', 'a[href=x]'])('any other selector is an error: %s', (selector) => {
  expect(() => matches(link, selector)).toThrow('No selector that we know');
});
