import type { Settings } from '../settings/types';

/** The file's settings; but a shorter time to keep records would remove some that are here. */
export function mergedSettings(here: Settings, file: Settings): Settings {
  // 0 is the longest: until the shopper removes them.
  const isLonger = here.keptFor === 0 || (file.keptFor !== 0 && here.keptFor > file.keptFor);
  return isLonger ? { ...file, keptFor: here.keptFor } : file;
}
