import type { SourceId } from '../../utils/sources/sources';
import { SourceNote } from './SourceNote';
import { useLoaded } from './useLoaded';

const loadSources = () => import('../../utils/sources/sources');

/** The sources of these ids, fetched when they are to be shown. */
export function Sources({ ids, now }: { ids: readonly SourceId[]; now: Date }) {
  const loaded = useLoaded(loadSources);
  if (loaded === null || loaded === 'failed') return null;
  return <SourceNote sources={[...new Set(ids)].map(loaded.sourceOf)} now={now} />;
}
