import { describe, expect, it } from 'vitest';
import { filesIn, type SourceFile } from './files';
import { nodesOf } from './syntax';

const LONGEST_FILE = 250;
/** "Price__a1B2c", "sc-1abc23", the third of its parent; not "order__title", which somebody wrote. */
const BRITTLE = /__(?=[a-z]*[A-Z\d])[A-Za-z\d]{4,}|\bsc-[a-z\d]*\d|:nth-/;
const HANGUL = /[ㄱ-ㆎ가-힣]/;

function tooLong({ code }: SourceFile): boolean {
  return code.trimEnd().split('\n').length > LONGEST_FILE;
}

/** Texts and patterns of a site file that hold what a store's next build will have changed. */
function brittleHooks(file: SourceFile): string[] {
  return nodesOf(file).flatMap(({ node }) => {
    const pattern = (node['regex'] as { pattern?: string } | undefined)?.pattern;
    const text = pattern ?? (node.type === 'Literal' ? node['value'] : undefined);
    return typeof text === 'string' && BRITTLE.test(text) ? [`${file.path}: ${text}`] : [];
  });
}

/** Korean sentences and words written out in a file that also decides something; patterns may hold Hangul. */
function koreanInLogic(file: SourceFile): string[] {
  const nodes = nodesOf(file).map(({ node }) => node);
  if (!nodes.some(({ type }) => /Function/.test(type) && type !== 'TSFunctionType')) return [];
  return nodes.flatMap((node) => {
    const quasi = (node['value'] as { cooked?: string } | undefined)?.cooked;
    const text = node.type === 'TemplateElement' ? quasi : node.type === 'Literal' && node['value'];
    return typeof text === 'string' && HANGUL.test(text) ? [`${file.path}: ${text}`] : [];
  });
}

describe('the house', () => {
  it(`has no file of more than ${LONGEST_FILE} lines`, () => {
    const files = filesIn(['components', 'entrypoints', 'utils', 'scripts'], ['.ts', '.tsx', '.css']);
    expect(files.filter(tooLong).map(({ path }) => path)).toEqual([]);
    expect(tooLong({ path: '', code: 'x\n'.repeat(LONGEST_FILE) })).toBe(false);
    expect(tooLong({ path: '', code: 'x\n'.repeat(LONGEST_FILE + 1) })).toBe(true);
  });

  it('hangs on no hash of a store’s build and on no count of its elements', () => {
    expect(filesIn(['utils/orders/sites'], ['.ts']).flatMap(brittleHooks)).toEqual([]);
  });

  it.each([
    'const a = "[class=Price_price__3kP9x]"',
    'const a = { b: ".list li:nth-child(2)" }',
    'const a = /Name__aB3d/',
    'const a = { c: ".sc-1abc23" }',
  ])('and the check sees %s', (code) => {
    expect(brittleHooks({ path: 'made-up.ts', code })).toHaveLength(1);
  });

  it.each([
    'const a = ".payment__total"',
    'const a = { b: "[class*=orderhistory]" }',
    'const a = ".misc-info"',
  ])('and leaves %s alone', (code) => expect(brittleHooks({ path: 'made-up.ts', code })).toEqual([]));

  it('keeps the words for shoppers in data, not in logic', () => {
    const files = filesIn(['utils/inquiry', 'utils/faq', 'utils/contact', 'utils/deadlines'], ['.ts']).filter(
      // Which particle follows which sound is this file's one subject: 은/는, 을/를 are its keys.
      ({ path }) => path !== 'utils/inquiry/particles.ts',
    );
    expect(files.flatMap(koreanInLogic)).toEqual([]);
  });

  it.each([
    'function greet() { return "안녕하세요"; }',
    'const greet = (name: string) => `${name}님`;',
    'export const words = ["확인"]; export function first() { return words[0]; }',
  ])('and the check sees %s', (code) => {
    expect(koreanInLogic({ path: 'made-up.ts', code })).toHaveLength(1);
  });

  it.each([
    'export const words = ["확인"];',
    'function isWon(text: string) { return /원$/.test(text); } // 원',
  ])('and leaves %s alone', (code) => {
    expect(koreanInLogic({ path: 'made-up.ts', code })).toEqual([]);
  });
});
