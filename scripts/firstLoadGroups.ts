import { resolve } from 'node:path';
import { normalizePath } from 'vite';

interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const popup = normalizePath(resolve('entrypoints/popup/main.tsx'));
const background = normalizePath(resolve('entrypoints/background.ts'));

/**
 * All that the popup loads first in two files: what the background shares with it, and the rest. Split by who else uses
 * which part, as bundlers do, it would be a dozen, which compress worse and are each looked for on the disk. The
 * background may not have the rest: what runs there may not import anything later.
 */
export const firstLoadGroups = [
  {
    name: (id: string, modules: Modules) =>
      isOfEvery(id) || (isIn(popup, id, modules) && isIn(background, id, modules)) ? 'shared' : null,
    priority: 1,
  },
  // Not the start itself: other pages of ours share the rest, and would start the popup with it.
  { name: (id: string, modules: Modules) => (id !== popup && isIn(popup, id, modules) ? 'popup' : null) },
].map((group, index) => ({ ...group, debugName: `first load ${index}` }));

/** What the framework adds to each of our pages, and to the background: nothing, in a file of its own. */
function isOfEvery(id: string): boolean {
  return id.includes('virtual:wxt-') && id.includes('plugins');
}

function isIn(entry: string, id: string, modules: Modules): boolean {
  return reachedFrom(entry, modules).has(id);
}

const found = new WeakMap<Modules, Map<string, Set<string>>>();

function reachedFrom(entry: string, modules: Modules): Set<string> {
  const ofBuild = found.get(modules) ?? new Map<string, Set<string>>();
  found.set(modules, ofBuild);
  const known = ofBuild.get(entry);
  if (known) return known;
  const reached = new Set<string>();
  const open = [entry];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  ofBuild.set(entry, reached);
  return reached;
}
