import { useEffect, useState } from 'preact/hooks';

/** Whether the draft can be seen at all: large letters or an open answer push it below the window's edge. */
export function useDraftInSight(): boolean {
  const [isInSight, setInSight] = useState(true);
  useEffect(() => {
    const draft = document.querySelector('section.draft');
    if (!draft) return undefined;
    const observer = new IntersectionObserver((seen) => setInSight(seen.at(-1)?.isIntersecting ?? true));
    observer.observe(draft);
    return () => observer.disconnect();
  }, []);
  return isInSight;
}
