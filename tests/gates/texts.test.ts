import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesIn } from './files';
import { mentionsIn, wordsInPage, wordsInStyles, writtenOutWords } from './shownTexts';

type Texts = { [key: string]: string | Texts };

/** Korean texts that hold no Hangul, or are what the English is, each with its reason. */
const SAME_IN_BOTH: Record<string, string> = {
  locale: 'the name of the language itself',
  'order.exampleNumber': 'digits',
  'order.exampleTracking': 'digits',
  'order.exampleQuantity': 'digits',
  'order.examplePhone': 'digits',
  'badge.daysLeft': 'D-3 is what Koreans write, and the badge has room for four signs',
};
/** Signs and places to fill in: nothing to translate. */
const WORDLESS = /^(?:\$\d|[^\p{L}])*$/u;
/** Filled in by the browser, in manifest or HTML. */
const BY_BROWSER = /__MSG_(\w+)__/g;

function textsOf(path: string): Map<string, string> {
  const texts = new Map<string, string>();
  function add(group: Texts, prefix: string): void {
    for (const [key, text] of Object.entries(group))
      if (typeof text === 'string') texts.set(prefix + key, text);
      else add(text, `${prefix}${key}.`);
  }
  add(JSON.parse(readFileSync(path, 'utf8')) as Texts, '');
  return texts;
}

const ko = textsOf('locales/ko.json');
const en = textsOf('locales/en.json');
const code = filesIn(['components', 'entrypoints', 'utils'], ['.ts', '.tsx']);
const page = (made: string) => wordsInPage({ path: 'made-up.html', code: made });
const isThere = (key: string) => ko.has(key) || ko.has(`${key}.1`);
const html = filesIn(['entrypoints'], ['.html']);

describe('no word for shoppers is written out where it cannot be translated', () => {
  it('in components and entrypoints', () => {
    const shown = code.filter(({ path }) => !path.startsWith('utils/'));
    expect(shown.length).toBeGreaterThan(80);
    expect(shown.flatMap(writtenOutWords)).toEqual([]);
  });

  it('in pages', () => {
    expect(html.length).toBeGreaterThan(0);
    expect(html.flatMap(wordsInPage)).toEqual([]);
  });

  it('in style sheets', () => {
    expect(filesIn(['components', 'entrypoints'], ['.css']).flatMap(wordsInStyles)).toEqual([]);
  });

  it.each([
    'const a = <p>복사했어요</p>',
    'const a = <p>Copied {count}</p>',
    'const a = <button title="Copy">{icon}</button>',
    'const a = <button aria-label={`Remove ${name}`} />',
    'const a = <p>{done ? "Done" : "저장"}</p>',
    'const a = <p>{isOpen && "열림"}</p>',
    'const a = <Choice label={"Tone"} />',
    'const a = [{ id: 1, text: "정중하게" }]',
    'document.title = "바로문의"',
    'box.textContent = isOpen ? "열림" : ""',
  ])('and the check sees %s', (made) => {
    expect(writtenOutWords({ path: 'made-up.tsx', code: made })).not.toEqual([]);
  });

  it.each([
    'const a = <p class="quiet">✓ {translate("copied")} · </p>',
    'const a = <p data-testid="copied">{kind === "read" ? 1 : 2}</p>',
    'const a = <input type="text" name="order" />',
    'const a = <p>{items.map(({ id }) => <b key={id}>{id}</b>)}</p>',
    'document.title = translate("appTitle")',
  ])('and leaves %s alone', (made) => {
    expect(writtenOutWords({ path: 'made-up.tsx', code: made })).toEqual([]);
  });

  it('and sees words in a page and in a style sheet', () => {
    expect(page('<title>설정</title>')).toHaveLength(1);
    expect(page('<p title="Settings"></p>')).toHaveLength(1);
    expect(page('<title>__MSG_toolbarTitle__</title><script>const text = ">a b<"</script>')).toEqual([]);
    expect(page('<title>바로문의</title>')).toEqual([]);
    expect(page('<title>바로문의</title><p>바로문의</p>')).toHaveLength(1);
    expect(wordsInStyles({ path: 'made-up.css', code: '.a::after { content: "new" }' })).toHaveLength(1);
    expect(wordsInStyles({ path: 'made-up.css', code: ".a::after { content: ' · ' }" })).toEqual([]);
  });
});

describe('every text is translated', () => {
  it('says nothing in Korean that it says in English', () => {
    const same = [...ko].filter(
      ([key, text]) => text === en.get(key) && !WORDLESS.test(text) && !(key in SAME_IN_BOTH),
    );
    expect(same).toEqual([]);
  });

  it('is in Hangul where it is Korean', () => {
    const foreign = [...ko].filter(
      ([key, text]) => !/[가-힣]/.test(text) && !WORDLESS.test(text) && !(key in SAME_IN_BOTH),
    );
    expect(foreign).toEqual([]);
  });

  it('and every exception is still one', () => {
    const needless = Object.keys(SAME_IN_BOTH).filter((key) => /[가-힣]/.test(ko.get(key) ?? '가'));
    expect(needless).toEqual([]);
  });
});

describe('every text is used, and every text that is asked for is there', () => {
  const mentions = code.map(mentionsIn);
  const groups = new Set(mentions.flatMap((file) => file.groups));
  const words = new Set(mentions.flatMap((file) => file.words));
  const config = { path: 'wxt.config.ts', code: readFileSync('wxt.config.ts', 'utf8') };
  for (const file of [...html, config])
    for (const [, name = ''] of file.code.matchAll(BY_BROWSER)) words.add(name);

  /** Texts that count are asked for without their last part, texts of a group by an id, in which "_" was "-". */
  function isUsed(key: string): boolean {
    const [group = '', id] = key.split('.');
    if (words.has(key) || words.has(key.replace(/\.(?:1|n)$/, ''))) return true;
    return id !== undefined && groups.has(group) && (words.has(id) || words.has(id.replaceAll('_', '-')));
  }

  it('by a component, the manifest or a page', () => {
    expect([...ko.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('and the check can fail', () => {
    expect(isUsed('status.neverAskedFor')).toBe(false);
    expect(isUsed('topics.no_such_topic')).toBe(false);
    expect(isUsed('choice.count.1')).toBe(true);
    expect(isUsed('topics.late_in_transit')).toBe(true);
  });

  it('by its key or by its group', () => {
    const asked = mentions.flatMap((file) => file.asked);
    expect(asked.length).toBeGreaterThan(200);
    expect(asked.filter((key) => !isThere(key))).toEqual([]);
    expect([...groups].filter((group) => ![...ko.keys()].some((key) => key.startsWith(`${group}.`)))).toEqual(
      [],
    );
  });
});
