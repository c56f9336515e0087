import { anotherOrdersNumbers } from './anotherOrder';
import type { Difference } from '../comparePages';
import type { Mutation } from './types';

const JSON_SCRIPTS = 'script[type*="json"]';
const HOLDS_DATA = /=\s*[{[]|JSON\.parse/;
const LONG_NUMBER = /\d{8,}|\d+-\d{4,}/g;
const NAME = /name|title/i;

/** Whether the page prints a number that its data has: only then can anyone tell that the data is of another order. */
function printsNumberOf(document: Document, json: string): boolean {
  const printed = document.body.cloneNode(true) as Element;
  for (const unseen of printed.querySelectorAll('script, style, template')) unseen.remove();
  const text = printed.textContent ?? '';
  return (json.match(LONG_NUMBER) ?? []).some((number) => text.includes(number));
}

function asAnotherOrder(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => asAnotherOrder(one, key));
  if (typeof value === 'number') return Number(anotherOrdersNumbers(String(value)));
  if (typeof value === 'string')
    return NAME.test(key) && /[가-힣]/.test(value) ? `다른 ${value}` : anotherOrdersNumbers(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asAnotherOrder(one, name)]));
}

/** What is printed may say less or more than the data: no seconds, or the name with its option ("머그잔, 흰색, 1개"). */
function isAsPrinted({ path, expected, got }: Difference): boolean {
  if (typeof got !== 'string' || typeof expected !== 'string') return false;
  if (path.endsWith('.orderedAt')) return expected.startsWith(got);
  return path.endsWith('.productName') && got.startsWith(`${expected},`);
}

export const embeddedDataMutations: Mutation[] = [
  {
    name: 'embedded data gone',
    apply: (document) => {
      const scripts = [...document.querySelectorAll('script')].filter(
        (script) => script.matches(JSON_SCRIPTS) || HOLDS_DATA.test(script.textContent ?? ''),
      );
      for (const script of scripts) script.remove();
      return scripts.length;
    },
    isNextBest: isAsPrinted,
  },
  {
    name: 'embedded data of another order',
    apply: (document) => {
      let changed = 0;
      for (const script of document.querySelectorAll(JSON_SCRIPTS)) {
        const json = script.textContent ?? '';
        if (!printsNumberOf(document, json)) continue;
        try {
          script.textContent = JSON.stringify(asAnotherOrder(JSON.parse(json)));
          changed += 1;
        } catch {
          // Broken data stays as broken as it was.
        }
      }
      return changed;
    },
    isNextBest: isAsPrinted,
  },
];
