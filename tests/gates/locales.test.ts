import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFor, targets } from './files';

type Texts = { [key: string]: string | Texts };

/** The stores take no longer description and no longer name. */
const LONGEST = { extensionDescription: 132, extensionName: 75 };
/** The forms of a text that counts: for one, for more. */
const COUNTED = ['1', 'n'];

function textsOf(path: string): Map<string, string> {
  const texts = new Map<string, string>();
  function add(group: Texts, prefix: string): void {
    for (const [key, text] of Object.entries(group))
      if (typeof text === 'string') texts.set(prefix + key, text);
      else if (Object.keys(text).join() === COUNTED.join())
        texts.set(prefix + key, Object.values(text).join(' | '));
      else add(text, `${prefix}${key}.`);
  }
  add(JSON.parse(readFileSync(path, 'utf8')) as Texts, '');
  return texts;
}

function placeholders(text = ''): string[] {
  return [...new Set(text.match(/\$\d/g))].sort();
}

const ko = textsOf('locales/ko.json');
const en = textsOf('locales/en.json');

describe('the locales', () => {
  it('have the same texts', () => {
    expect([...en.keys()].sort()).toEqual([...ko.keys()].sort());
    expect(ko.size).toBeGreaterThan(100);
  });

  it('fill the same places in each', () => {
    const different = [...ko].filter(
      ([key, text]) => `${placeholders(text)}` !== `${placeholders(en.get(key))}`,
    );
    expect(different).toEqual([]);
  });

  it('leave no text empty', () => {
    expect([...ko, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('speak no Korean in English', () => {
    const korean = [...en].filter(([, text]) => /[ㄱ-ㆎ가-힣]/.test(text));
    expect(korean).toEqual([]);
  });

  it.each(Object.entries(LONGEST))('keep %s within %i characters', (key, longest) => {
    for (const texts of [ko, en]) expect(texts.get(key)?.length).toBeLessThanOrEqual(longest);
  });

  it('name themselves as Naver’s nowhere', () => {
    for (const texts of [ko, en])
      for (const key of ['extensionName', 'appTitle', 'toolbarTitle'])
        expect(texts.get(key)).not.toMatch(/naver|네이버/i);
  });
});

describe.each(targets)('the locales built for %s', (target) => {
  it.each(['ko', 'en'])('%s: have every text', (locale) => {
    const path = join(builtFor(target), '_locales', locale, 'messages.json');
    const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
    const built = Object.keys(messages).sort();
    expect(built).toEqual([...ko.keys()].map((key) => key.replaceAll('.', '_')).sort());
  });
});
