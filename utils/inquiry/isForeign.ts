import type { LanguagePack } from './sentences/types';

/** Whether the words are in a language that the pack's readers may not read; never where the pack names no script. */
export function isForeign(words: string, { script }: LanguagePack): boolean {
  return script !== undefined && script.other.test(words) && !script.own.test(words);
}
