import type { Settings } from '../settings/types';

const LOOK = 'look';

/**
 * Theme and text size of this page. Kept beside the page as well, where it is read before the first paint: settings
 * come later, and a dark page would flash white.
 */
export function applyLook({ theme, textSize }: Pick<Settings, 'theme' | 'textSize'>): void {
  const root = document.documentElement;
  root.style.colorScheme = theme === 'system' ? '' : theme;
  root.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
  try {
    localStorage.setItem(LOOK, root.getAttribute('style') ?? '');
  } catch {
    // Storage that is full or forbidden costs no more than the flash.
  }
}

/** The look of the last time, at once. */
export function applyKnownLook(): void {
  try {
    document.documentElement.setAttribute('style', localStorage.getItem(LOOK) ?? '');
  } catch {
    // Without storage the browser's own look is shown.
  }
}
