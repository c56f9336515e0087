import type { PageReading } from './mutatePages';

/** How often a field was read right, not at all, wrong; how often something personal got out. */
export interface Figures {
  readings: number;
  right: number;
  absent: number;
  wrong: number;
  leaks: number;
}

export function figuresOf(readings: PageReading[]): Figures {
  const kinds = readings.flatMap(({ differences }) => differences.map(({ kind }) => kind));
  const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
  return {
    readings: readings.length,
    right: count('right'),
    absent: count('absent'),
    wrong: count('wrong'),
    leaks: readings.reduce((sum, { leaks }) => sum + leaks.length, 0),
  };
}

/** In per cent of all fields; 100 and 0 where there are none. */
export function sharesOf({ right, absent, wrong }: Figures): { right: number; wrong: number } {
  const all = right + absent + wrong;
  return all === 0 ? { right: 100, wrong: 0 } : { right: (right / all) * 100, wrong: (wrong / all) * 100 };
}

export const mutatedLimits = { wrongBelow: 0.5, rightAbove: 85 };
