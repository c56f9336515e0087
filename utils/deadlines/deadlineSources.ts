import { lawSources } from '../sources/law';
import { sellerHelpSources } from '../sources/sellerHelp';

/** The sources of the rules alone: all others are loaded only where they are shown. */
export const deadlineSources = { ...sellerHelpSources, ...lawSources };
