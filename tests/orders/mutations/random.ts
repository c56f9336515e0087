/** From 0 to below 1, as Math.random, but the same again for the same seed. */
export type Random = () => number;

/** Mulberry32. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A generator of its own for every case, so that one page's figures do not hang on the pages before it. */
export function randomFor(seed: number, name: string): Random {
  let state = seed;
  for (const character of name) state = (Math.imul(state, 31) + character.codePointAt(0)!) | 0;
  return seeded(state);
}

export function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

export function oneOf<T>(choices: readonly T[], random: Random): T {
  return choices[below(choices.length, random)]!;
}

/** `count` of them, each once, in no order. */
export function someOf<T>(choices: readonly T[], count: number, random: Random): T[] {
  return shuffled(choices, random).slice(0, count);
}

export function shuffled<T>(all: readonly T[], random: Random): T[] {
  const mixed = [...all];
  for (let index = mixed.length - 1; index > 0; index -= 1) {
    const other = below(index + 1, random);
    [mixed[index], mixed[other]] = [mixed[other]!, mixed[index]!];
  }
  return mixed;
}

export function randomWord(length: number, random: Random): string {
  return Array.from({ length }, () =>
    oneOf([...'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ'], random),
  ).join('');
}
