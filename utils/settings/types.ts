import type { Channel, Language, Tone } from '../inquiry/types';

export const themes = ['system', 'light', 'dark'] as const;
/** Per cent of the browser's own text size. */
export const textSizes = [100, 115, 130, 150] as const;
/** Days after which what is kept on this computer is removed; 0: not until the shopper removes it. */
export const keptDays = [30, 90, 180, 365, 0] as const;
/** Characters; the longest Korean names and most others are far shorter. */
export const longestName = 40;

/** What the shopper chose for every order; nothing here tells of one. */
export interface Settings {
  /** How the shopper signs; empty: not at all. */
  name: string;
  tone: Tone;
  /** Where to ask; null: wherever it is best for the problem. */
  channel: Channel | null;
  /** The draft's; the interface follows the browser. */
  language: Language;
  theme: (typeof themes)[number];
  textSize: (typeof textSizes)[number];
  /** Of this computer alone: what one keeps is not removed by what was chosen on another. */
  keptFor: (typeof keptDays)[number];
}

export const defaultSettings: Settings = {
  name: '',
  tone: 'polite',
  channel: null,
  language: 'ko',
  theme: 'system',
  textSize: 100,
  keptFor: 180,
};

export const settingNames = Object.keys(defaultSettings) as (keyof Settings)[];
/** Those that the browser carries to the shopper's other computers. */
export const syncedNames = settingNames.filter((name) => name !== 'keptFor');
