import { closest, type PageElement } from './pageTree';

type Test = (element: PageElement) => boolean;

const PART =
  /^(?:(?<tag>[a-z][a-z\d]*)|\.(?<class>[\w-]+)|#(?<id>[\w-]+)|\[(?<name>[\w-]+)(?:(?<how>[~*^$]?=)"(?<value>[^"]*)")?\])/i;
const known = new Map<string, Test>();

/**
 * Whether an element fits a selector: tags, classes, ids and attributes, one inside another ("table.order [data-no]"),
 * several apart by commas. Other selectors are an error in a site's file, not on the page.
 */
export function matches(element: PageElement, selector: string): boolean {
  let test = known.get(selector);
  if (!test) known.set(selector, (test = selectorTest(selector)));
  return test(element);
}

function selectorTest(selector: string): Test {
  const tests = selector.split(/,\s*/).map(pathTest);
  return (element) => tests.some((test) => test(element));
}

function pathTest(path: string): Test {
  const steps = path.match(/(?:"[^"]*"|[^\s"])+/g)!.map(stepTest);
  const own = steps.pop()!;
  return (element) => {
    if (!own(element)) return false;
    let at = element.parent;
    for (const step of steps.toReversed()) {
      const found = closest(at, step);
      if (!found) return false;
      at = found.parent;
    }
    return true;
  };
}

function stepTest(step: string): Test {
  const tests: Test[] = [];
  for (let rest = step; rest;) {
    const part = PART.exec(rest);
    if (!part) throw new Error(`No selector that we know: ${step}`);
    tests.push(partTest(part.groups!));
    rest = rest.slice(part[0].length);
  }
  return (element) => tests.every((test) => test(element));
}

function partTest(part: Record<string, string | undefined>): Test {
  const { tag, class: className, id, name = '', how, value = '' } = part;
  if (tag) return (element) => element.tag === tag.toUpperCase();
  if (className) return ({ attributes }) => wordsOf(attributes['class']).includes(className);
  if (id) return ({ attributes }) => attributes['id'] === id;
  return ({ attributes }) => {
    const held = attributes[name];
    if (held === undefined) return false;
    if (how === '*=') return held.includes(value);
    if (how === '^=') return held.startsWith(value);
    if (how === '$=') return held.endsWith(value);
    if (how === '~=') return wordsOf(held).includes(value);
    return how === undefined || held === value;
  };
}

function wordsOf(text = ''): string[] {
  return text.split(/\s+/);
}
