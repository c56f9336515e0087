import { useEffect, useState } from 'preact/hooks';
import { copyText } from '../../utils/browser/copyText';

const SHOWN_MS = 2500;

/** Copies, and says for a moment how that went: null before, then whether the text is on the clipboard. */
export function useCopied(): [copied: boolean | null, copy: (text: string) => Promise<boolean>] {
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied !== true) return undefined;
    const timer = setTimeout(() => setCopied(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  async function copy(text: string): Promise<boolean> {
    const done = await copyText(text);
    setCopied(done);
    return done;
  }
  return [copied, copy];
}
