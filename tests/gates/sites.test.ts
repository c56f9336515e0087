import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../../utils/orders/sites/sites';
import { pagePairsIn } from '../orders/pagePairs';
import { builtFor, targets } from './files';
import { overlap, widths } from './matchPatterns';

const PAGES = 'tests/pages';
const patterns = sites.flatMap(({ id, matchPatterns = [] }) =>
  matchPatterns.map((pattern) => ({ id, pattern })),
);

describe('the addresses at which the content script is declared', () => {
  it('are of order paths alone: https, one host, a path of their own', () => {
    expect(patterns.length).toBeGreaterThan(15);
    expect(patterns.flatMap(({ pattern }) => widths(pattern))).toEqual([]);
  });

  it.each([
    'https://shop.example.com/*',
    'https://shop.example.com/',
    'https://*.example.com/order/*',
    'http://shop.example.com/order/*',
    '*://shop.example.com/order/*',
    'https://shop.example.com/o*',
    'https://shop.example.com/*/order',
    '<all_urls>',
  ])('and the check sees %s', (pattern) => expect(widths(pattern)).toHaveLength(1));

  it('belong to one site each', () => {
    const shared = patterns.flatMap((one, index) =>
      patterns.slice(index + 1).filter((other) => other.id !== one.id && overlap(one.pattern, other.pattern)),
    );
    expect(shared).toEqual([]);
  });

  it.each([
    ['https://a.example/order/*', 'https://a.example/order/list*', true],
    ['https://a.example/order/*', 'https://a.example/order/*', true],
    ['https://a.example/order*', 'https://a.example/order', true],
    ['https://a.example/order', 'https://a.example/order?*', false],
    ['https://a.example/order/*', 'https://b.example/order/*', false],
    ['https://a.example/order/a*', 'https://a.example/order/b*', false],
  ])('and the check knows whether %s meets %s', (one, other, meets) => {
    expect([overlap(one, other), overlap(other, one)]).toEqual([meets, meets]);
  });

  it('are none for engines, which live on any host', () => {
    const engines = sites.filter(({ addresses = [] }) => addresses.length === 0);
    expect(engines.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['cafe24', 'godomall', 'woocommerce', 'shopify']),
    );
    expect(engines.flatMap(({ matchPatterns = [] }) => matchPatterns)).toEqual([]);
  });

  it.each(targets)('are all that is declared for %s', (target) => {
    const manifest = JSON.parse(readFileSync(join(builtFor(target), 'manifest.json'), 'utf8')) as {
      content_scripts: { matches: string[] }[];
    };
    const declared = manifest.content_scripts.flatMap(({ matches }) => matches);
    expect(declared.sort()).toEqual(patterns.map(({ pattern }) => pattern).sort());
  });

  it('are named in PRIVACY.md', () => {
    const privacy = readFileSync('PRIVACY.md', 'utf8');
    const unnamed = patterns.filter(({ pattern }) => {
      const { host, pathname } = new URL(pattern.replace(/\*$/, ''));
      return !privacy.includes(`\`${host}/`) || !privacy.includes(pathname);
    });
    expect(unnamed).toEqual([]);
  });

  it.each(targets)('are not carried by the content script built for %s', (target) => {
    const code = readFileSync(join(builtFor(target), 'content-scripts/order.js'), 'utf8');
    expect(patterns.filter(({ pattern }) => code.includes(new URL(pattern).host))).toEqual([]);
  });
});

describe('the sites', () => {
  it('have an id each', () => {
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  });

  it.each(sites.map(({ id }) => id))('%s: has a page that reads and one that does not', (id) => {
    const states = pagePairsIn(join(PAGES, id)).map(({ expected }) => expected.state === 'read');
    expect([states.includes(true), states.includes(false)]).toEqual([true, true]);
  });
});
