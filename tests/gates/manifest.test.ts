import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFor, targets } from './files';

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}

/**
 * What the extension may do is exactly this. A change of these files is a change of what we promise to shoppers, and is
 * made by hand.
 */
describe.each(targets)('the manifest for %s', (target) => {
  it('is the golden one, apart from its version', () => {
    const { version, ...manifest } = readJson(join(builtFor(target), 'manifest.json'));
    expect(manifest).toEqual(readJson(join('tests/gates/manifests', `${target}.json`)));
    expect(version).toBe(readJson('package.json')['version']);
  });

  it('asks for no host, and for nothing that PRIVACY.md does not explain', () => {
    const manifest = readJson(join(builtFor(target), 'manifest.json')) as {
      permissions: string[];
      optional_permissions: string[];
    };
    const explained = readFileSync('PRIVACY.md', 'utf8');
    const asked = [...manifest.permissions, ...manifest.optional_permissions];
    expect(asked.filter((name) => !explained.includes(`| \`${name}\``))).toEqual([]);
    expect(Object.keys(manifest).filter((key) => key.endsWith('host_permissions'))).toEqual([]);
    expect(asked.filter((name) => /[:/*]/.test(name))).toEqual([]);
  });

  it('names only files and messages that are there', () => {
    const folder = builtFor(target);
    const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
    const messages = Object.keys(readJson(join(folder, '_locales/en/messages.json')));
    const named = [...text.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
    expect(named.filter((name) => !messages.includes(name ?? ''))).toEqual([]);
    for (const [, path = ''] of text.matchAll(/"\/?([\w/-]+\.(?:js|html|png))"/g))
      expect(() => readFileSync(join(folder, path))).not.toThrow();
  });
});
