import { lawSources } from './law';
import { sellerHelpSources } from './sellerHelp';
import type { Source } from './types';

export const sources = { ...sellerHelpSources, ...lawSources };

export type SourceId = keyof typeof sources;

export function sourceOf(id: SourceId): Source {
  return sources[id];
}
