import { useEffect, useState } from 'preact/hooks';

/**
 * Whether the draft has been in sight all the time: large letters or an open answer push it below the window's edge. The
 * way to it then stays, since one that came and went with every scroll would move what is read.
 */
export function useDraftInSight(): boolean {
  const [isInSight, setInSight] = useState(true);
  useEffect(() => {
    const draft = document.querySelector('section.draft');
    if (!draft) return undefined;
    const observer = new IntersectionObserver((seen) =>
      setInSight((was) => was && seen.every(({ isIntersecting }) => isIntersecting)),
    );
    observer.observe(draft);
    return () => observer.disconnect();
  }, []);
  return isInSight;
}
