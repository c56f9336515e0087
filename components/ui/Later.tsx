import type { ComponentChildren } from 'preact';
import { translate } from '../../utils/browser/translate';
import { useLoaded } from './useLoaded';

interface Props<Part> {
  load(): Promise<Part>;
  /** What is shown once the part is here. */
  children(part: Part): ComponentChildren;
}

/** A part of the popup that is fetched when it is needed; says so where it cannot be had. */
export function Later<Part>({ load, children }: Props<Part>) {
  const part = useLoaded(load);
  if (part === null) return null;
  return part === 'failed' ? (
    <p class="notice" role="alert">
      {translate('sectionFailed')}
    </p>
  ) : (
    <>{children(part)}</>
  );
}
