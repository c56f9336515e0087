import { courierSources } from './courierSources';
import { lawSources } from './law';
import { naverHelpSources } from './naverHelp';
import { otherSources } from './otherSources';
import { sellerHelpSources } from './sellerHelp';
import { sellerHelpOrderSources } from './sellerHelpOrders';
import { sellerHelpReturnSources } from './sellerHelpReturns';
import { supportCentreSources } from './supportCentre';
import type { Source } from './types';

export const sources = {
  ...sellerHelpSources,
  ...sellerHelpOrderSources,
  ...sellerHelpReturnSources,
  ...naverHelpSources,
  ...supportCentreSources,
  ...lawSources,
  ...otherSources,
  ...courierSources,
};

export type SourceId = keyof typeof sources;

export function sourceOf(id: SourceId): Source {
  return sources[id];
}
