import type { SourceId } from '../../utils/sources/sources';
import { Later } from './Later';
import { SourceNote } from './SourceNote';

export const loadSources = () => import('../../utils/sources/sources');

/** The sources of these ids, fetched when they are to be shown. */
export function Sources({ ids, now }: { ids: readonly SourceId[]; now: Date }) {
  return (
    <Later load={loadSources}>
      {({ sourceOf }) => <SourceNote sources={[...new Set(ids)].map(sourceOf)} now={now} />}
    </Later>
  );
}
