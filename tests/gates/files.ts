import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SourceFile {
  path: string;
  code: string;
}

/** Every file below these folders whose name ends in one of these, with its text. */
export function filesIn(folders: string[], endings: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((path) => endings.some((ending) => path.endsWith(ending)))
      .sort()
      .map((path) => ({ path, code: readFileSync(path, 'utf8') })),
  );
}

/** What is built: Edge takes Chrome's. */
export const targets = ['chrome-mv3', 'firefox-mv2', 'firefox-mv3'] as const;
export type Target = (typeof targets)[number];

/** The extension as built for one browser. */
export function builtFor(target: Target): string {
  const folder = join('.output', target);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is not built: npm run build`);
  return folder;
}
