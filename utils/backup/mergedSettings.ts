import type { Settings } from '../settings/types';

/**
 * The file's settings; but a shorter time to keep records would remove some that are here. `here` is null where it is
 * not sure for how long they are kept.
 */
export function mergedSettings(
  here: Settings['keptFor'] | null,
  { keptFor, ...others }: Partial<Settings>,
): Partial<Settings> {
  // 0 is the longest: until the shopper removes them.
  const isLonger = Boolean(here) && keptFor !== undefined && (keptFor === 0 || keptFor > here!);
  return isLonger ? { ...others, keptFor } : others;
}
