import { describe, expect, it } from 'vitest';
import { builtFor, filesIn, type SourceFile, targets } from './files';
import { networkUses } from './forbidden';

function made(code: string): SourceFile {
  return { path: 'made-up.js', code };
}

describe.each(targets)('the extension built for %s', (target) => {
  const scripts = filesIn([builtFor(target)], ['.js']);

  it('asks the network for nothing', () => {
    expect(scripts.length).toBeGreaterThan(10);
    expect(scripts.flatMap(networkUses)).toEqual([]);
  });

  it('names nothing in its pages that lies elsewhere', () => {
    const pages = filesIn([builtFor(target)], ['.html', '.css']);
    const addresses = pages.flatMap(
      ({ code }) => code.match(/(?:src|href|url)\s*[=(]\s*["']?(?:https?:)?\/\/[^"')]*/g) ?? [],
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(addresses).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    'fetch("/x")',
    'const { fetch } = globalThis',
    'const ask = fetch',
    'window.fetch("/x")',
    'globalThis["fetch"]("/x")',
    'new XMLHttpRequest',
    'new WebSocket("wss://x")',
    'new EventSource("/x")',
    'navigator.sendBeacon("/x")',
    'new Image().src = "/x"',
    'import("https://x.example/a.js")',
    'import x from "//x.example/a.js"',
  ])('sees %s', (code) => {
    expect(networkUses(made(code))).not.toEqual([]);
  });

  it.each([
    // Others have methods of that name.
    'index.fetch(term, create)',
    'class Tree { fetch(term) {} }',
    'const api = { fetch: 1 }',
    'const text = "fetch(x)"',
    'import("./a.js")',
  ])('leaves %s alone', (code) => {
    expect(networkUses(made(code))).toEqual([]);
  });
});
