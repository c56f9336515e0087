import { lawSources } from './law';
import { sellerHelpSources } from './sellerHelp';
import { supportCentreSources } from './supportCentre';
import type { Source } from './types';

export const sources = { ...sellerHelpSources, ...lawSources, ...supportCentreSources };

export type SourceId = keyof typeof sources;

export function sourceOf(id: SourceId): Source {
  return sources[id];
}
