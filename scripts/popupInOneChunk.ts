import type { Plugin, Rolldown } from 'vite';

type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/**
 * Packs what the popup shares with other pages as one chunk, and what it shares with the background as another: left
 * alone the bundler makes a chunk for every set of pages and later parts, and the popup would load twenty.
 */
export function popupInOneChunk(): Plugin {
  return {
    name: 'popup-in-one-chunk',
    outputOptions(options) {
      // Scripts for pages are one file each.
      if (options.format !== 'es') return options;
      return { ...options, codeSplitting: { groups: [{ name: chunkOf }] } };
    },
  };
}

function chunkOf(id: string, graph: Graph): string | null {
  const entries = entriesOf(id, graph);
  // What is the popup's alone starts it: no other page may load that.
  if (entries.length < 2 || !entries.some((entry) => entry.includes('/popup/'))) return null;
  return entries.some((entry) => entry.includes('background')) ? 'common' : 'pages';
}

/** The entrypoints that cannot start without a module. */
function entriesOf(id: string, graph: Graph): string[] {
  const found = new Set([id]);
  for (const module of found)
    for (const importer of graph.getModuleInfo(module)?.importers ?? []) found.add(importer);
  return [...found].filter((module) => graph.getModuleInfo(module)?.isEntry);
}
