import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * A part that is a chunk of its own, fetched once the component stands on the screen: null until then, 'failed' if it
 * cannot be had.
 */
export function useLoaded<Part>(load: () => Promise<Part>): Part | 'failed' | null {
  const [part, setPart] = useState<{ loaded: Part } | 'failed' | null>(null);
  // Before paint: a part that is here already shows without a frame of its absence.
  useLayoutEffect(() => {
    let wanted = true;
    load().then(
      (loaded) => wanted && setPart({ loaded }),
      () => wanted && setPart('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return part === null || part === 'failed' ? part : part.loaded;
}
