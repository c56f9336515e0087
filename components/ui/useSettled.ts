import { useEffect, useState } from 'preact/hooks';

const PAUSE_MS = 600;

/** A text once its typing has paused; '' at once. Nobody is told anything about a word in the middle of it. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text ? PAUSE_MS : 0);
    return () => clearTimeout(timer);
  }, [text]);
  return text && settled;
}
