interface Chunking {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

const entrypoint = /\/entrypoints\/([\w-]+)/;

/**
 * The chunk for what the popup loads at first and another page or the background needs as well: one, since in several,
 * as the bundler would make them for each combination, it compresses worse and every popup would pay for the others.
 */
export function sharedChunk(id: string, chunking: Chunking): 'shared' | null {
  const found = new Set<string>();
  const open = [id];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    open.push(...(chunking.getModuleInfo(path)?.importers ?? []));
  }
  const users = new Set([...found].flatMap((path) => entrypoint.exec(path)?.[1] ?? []));
  return users.has('popup') && users.size > 1 ? 'shared' : null;
}
