import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFor } from './files';

/** What the stores take. */
const LONGEST = { name: 75, summary: 132, description: 16_000 };

interface Listing {
  name: string;
  summary: string;
  description: string;
  /** "##" or "###", in their order. */
  levels: string[];
  /** How many points each section has. */
  points: number[];
}

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  content_scripts: { matches: string[] }[];
}

function listingOf(text: string): Listing {
  const [name = '', ...sections] = text.split(/^#+ /m).slice(1);
  const [summary = '', ...description] = sections.map((section) =>
    section.slice(section.indexOf('\n')).trim(),
  );
  return {
    name: name.trim(),
    summary,
    description: description.join('\n\n'),
    levels: [...text.matchAll(/^#+/gm)].map(([level]) => level),
    points: sections.map((section) => section.match(/^- /gm)?.length ?? 0),
  };
}

function manifestOf(target: 'chrome-mv3' | 'firefox-mv2'): Manifest {
  return JSON.parse(readFileSync(join(builtFor(target), 'manifest.json'), 'utf8')) as Manifest;
}

/** The permissions that are explained, one point each. */
function explainedIn(text: string): string[] {
  return [...text.matchAll(/^- `(\w+)`: \S/gm)].map(([, name = '']) => name);
}

const texts = Object.fromEntries(
  (['ko', 'en'] as const).map((language) => [
    language,
    readFileSync(`scripts/store/listing.${language}.md`, 'utf8'),
  ]),
) as Record<'ko' | 'en', string>;

describe.each(['ko', 'en'] as const)('the store listing in %s', (language) => {
  const listing = listingOf(texts[language]);
  const locale = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as Record<string, string>;

  it('is called and summed up as the extension itself is', () => {
    expect(listing.name).toBe(locale['extensionName']);
    expect(listing.summary).toBe(locale['extensionDescription']);
  });

  it('is as long as the stores take', () => {
    for (const part of ['name', 'summary', 'description'] as const) {
      expect(listing[part]).not.toBe('');
      expect(listing[part].length).toBeLessThanOrEqual(LONGEST[part]);
    }
  });

  it.each(['chrome-mv3', 'firefox-mv2'] as const)('explains each permission of %s', (target) => {
    const { permissions, optional_permissions: optional } = manifestOf(target);
    const asked = [...permissions, ...optional].filter((name) => /^\w+$/.test(name));
    expect(asked.filter((name) => !explainedIn(texts[language]).includes(name))).toEqual([]);
  });

  it('explains none that is not asked for', () => {
    const asked = (['chrome-mv3', 'firefox-mv2'] as const).flatMap((target) => {
      const { permissions, optional_permissions: optional } = manifestOf(target);
      return [...permissions, ...optional];
    });
    expect(explainedIn(texts[language]).filter((name) => !asked.includes(name))).toEqual([]);
  });

  it('names the stores on whose pages a script waits, and no others', () => {
    const hosts = manifestOf('chrome-mv3').content_scripts.flatMap(({ matches }) =>
      matches.map((pattern) => pattern.split('/')[2]!),
    );
    const named = texts[language].match(/\b(?:[\w-]+\.)+(?:com|kr|se)\b/g) ?? [];
    expect([...new Set(named)].sort()).toEqual([...new Set(hosts)].sort());
  });

  it('claims no store’s name for itself', () => {
    expect(`${listing.name} ${listing.summary}`).not.toMatch(/naver|네이버|coupang|쿠팡/i);
  });
});

describe('the store listings', () => {
  it('say the same in both languages, part by part', () => {
    const [ko, en] = [listingOf(texts.ko), listingOf(texts.en)];
    expect(en.levels).toEqual(ko.levels);
    expect(en.points).toEqual(ko.points);
    expect(explainedIn(texts.en)).toEqual(explainedIn(texts.ko));
  });

  it('and the check sees a permission that is not explained', () => {
    expect(explainedIn('- `tabs`:\n- `storage`: to keep')).toEqual(['storage']);
  });
});
