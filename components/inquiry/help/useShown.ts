import { useEffect, useRef } from 'preact/hooks';

/** A ref to a part that is handed over once, when it has come onto the screen. */
export function useShown<Part extends HTMLElement>(onShown: (part: Part | null) => void) {
  const partRef = useRef<Part>(null);
  // Once: what is handed over changes with every key that is typed elsewhere.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => onShown(partRef.current), []);
  return partRef;
}
