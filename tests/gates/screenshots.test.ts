import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { states } from '../browser/states';

const FOLDER = 'tests/screenshots';
const SHEETS = ['ko-light', 'ko-dark', 'en-light', 'en-dark'].map((name) => `${FOLDER}/${name}.png`);
const MOST_KB = 2_500;

describe('the sheets of pictures', () => {
  it('show every state of the table: else `npm run screenshots`', () => {
    const shown = readFileSync(`${FOLDER}/states.txt`, 'utf8').trim().split('\n');
    expect(shown).toEqual(states.map(({ name }) => name));
  });

  it('are there in each language and theme, and stay small', () => {
    expect(SHEETS.filter((sheet) => !existsSync(sheet))).toEqual([]);
    const kB = SHEETS.reduce((sum, sheet) => sum + statSync(sheet).size / 1000, 0);
    expect(kB).toBeLessThanOrEqual(MOST_KB);
  });

  it('can tell each state from the others by its name', () => {
    expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
  });
});
