import { channels, languages, tones } from '../inquiry/choices';
import { keptDays, longestName, textSizes, themes, type Settings } from './types';

/**
 * Of settings that were stored, perhaps by another version on another computer, those that are there and make sense
 * here. Checked by hand, since every popup asks for it before it is on the screen.
 */
export function knownSettings(stored: unknown): Partial<Settings> {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  function oneOf<Name extends keyof Settings>(name: Name, known: readonly Settings[Name][]) {
    return known.find((one) => one === given[name]);
  }
  const known: { [Name in keyof Settings]: Settings[Name] | undefined } = {
    name: oneLine(given.name),
    tone: oneOf('tone', tones),
    channel: oneOf('channel', [...channels, null]),
    language: oneOf('language', languages),
    theme: oneOf('theme', themes),
    textSize: oneOf('textSize', textSizes),
    keptFor: oneOf('keptFor', keptDays),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** A name stands at the end of a message: in one line, and not so long that it takes the message's room. */
function oneLine(name: unknown): string | undefined {
  return typeof name === 'string'
    ? name.replace(/\s+/gu, ' ').trim().slice(0, longestName).trim()
    : undefined;
}
