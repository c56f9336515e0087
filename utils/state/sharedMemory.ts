import type { SureMemory } from './sureMemory';

/** What another window wrote under a key that this one knows too. */
export interface Edition {
  value: unknown;
  /** What both windows knew before either wrote; undefined where that is not known here. */
  base: unknown;
  /** It was written over what stands here: nothing of this window is missing in it. */
  isNext: boolean;
  /** It was written after what stands here. */
  isLater: boolean;
}

export interface SharedMemory extends SureMemory {
  /** Whether a window wrote it that is not this one. */
  isNews(key: string, value: unknown): boolean;
  /** How news stands to what this window has; to be taken over in the same breath. Null where it is known by now. */
  editionOf(key: string, value: unknown): Edition | null;
}

interface Marked {
  edition?: string;
  after?: string;
}

/** What two windows wrote at the same time is compared with one of their last editions. */
const REMEMBERED = 20;
const START = 'start';

/**
 * A memory that several windows write to. Each edition is marked with who wrote it, when, and over which other one, so
 * that a window knows its own and sees when two were written at once.
 */
export function sharedMemory(memory: SureMemory, { view, now }: { view: string; now(): Date }): SharedMemory {
  const known = new Map<string, Map<string, unknown>>();
  let count = 0;

  function editions(key: string): Map<string, unknown> {
    const ofKey = known.get(key) ?? new Map<string, unknown>([[START, undefined]]);
    known.set(key, ofKey);
    return ofKey;
  }
  function currentOf(key: string): string {
    return [...editions(key).keys()].at(-1) ?? START;
  }
  function note(key: string, edition: string, value: unknown): void {
    const ofKey = editions(key).set(edition, value);
    for (const old of [...ofKey.keys()].slice(0, -REMEMBERED)) ofKey.delete(old);
  }

  return {
    async load(key) {
      const value = await memory.load(key);
      const { edition } = marksOf(value);
      if (edition && !editions(key).has(edition)) note(key, edition, value);
      return value;
    },
    save(key, value) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return memory.save(key, value);
      count += 1;
      const edition = `${now().getTime()} ${view} ${count}`;
      const after = currentOf(key);
      note(key, edition, value);
      return memory.save(key, { ...value, edition, after });
    },
    forget(key) {
      known.delete(key);
      memory.forget(key);
    },
    isNews(key, value) {
      const { edition } = marksOf(value);
      return edition !== undefined && !editions(key).has(edition);
    },
    editionOf(key, value) {
      const { edition, after = '' } = marksOf(value);
      if (!edition || editions(key).has(edition)) return null;
      const current = currentOf(key);
      const base = editions(key).get(after);
      note(key, edition, value);
      return { value, base, isNext: after === current, isLater: edition > current };
    },
  };
}

function marksOf(value: unknown): Marked {
  return typeof value === 'object' && value !== null ? value : {};
}
