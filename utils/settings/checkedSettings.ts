import { channels, languages, tones } from '../inquiry/choices';
import { defaultSettings, keptDays, longestName, textSizes, themes, type Settings } from './types';

/**
 * Settings as they were stored, perhaps by another version on another computer: what makes no sense here is as it was
 * at first. Checked by hand, since every popup asks for it before it is on the screen.
 */
export function checkedSettings(stored: unknown): Settings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  function oneOf<Name extends keyof Settings>(name: Name, known: readonly Settings[Name][]): Settings[Name] {
    return known.find((one) => one === given[name]) ?? defaultSettings[name];
  }
  return {
    name: oneLine(given.name),
    tone: oneOf('tone', tones),
    channel: oneOf('channel', channels),
    language: oneOf('language', languages),
    theme: oneOf('theme', themes),
    textSize: oneOf('textSize', textSizes),
    keptFor: oneOf('keptFor', keptDays),
  };
}

/** A name stands at the end of a message: in one line, and not so long that it takes the message's room. */
function oneLine(name: unknown): string {
  return typeof name === 'string' ? name.replace(/\s+/gu, ' ').trim().slice(0, longestName).trim() : '';
}
