import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownSettings } from '../../utils/settings/knownSettings';
import { longestName, type Settings } from '../../utils/settings/types';

const own: Settings = {
  name: '박가상',
  tone: 'firm',
  channel: 'seller-talk',
  language: 'en',
  theme: 'dark',
  textSize: 130,
  keptFor: 0,
};

describe('stored settings', () => {
  it('come back as they were', () => {
    expect(knownSettings(own)).toEqual(own);
    expect(knownSettings({ ...own, channel: null })).toEqual({ ...own, channel: null });
  });

  it.each([undefined, null, 7, 'settings', [], () => {}])('are none for %o', (stored) => {
    expect(knownSettings(stored)).toEqual({});
  });

  it('lose only what another version wrote that nobody here knows, and nothing is put in its place', () => {
    const { theme, textSize, keptFor, ...known } = own;
    expect(knownSettings({ ...known, theme: 'sepia', textSize: 90, keptFor: 730, future: true })).toEqual(
      known,
    );
  });

  it('hold a name of one line that fits at the end of a message', () => {
    expect(knownSettings({ name: ' 박 \n가상\t' }).name).toBe('박 가상');
    expect(knownSettings({ name: '가'.repeat(500) }).name).toHaveLength(longestName);
  });

  it('are fit for use, whatever was stored', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(own)), fc.anything()), (stored) => {
        const settings = knownSettings(stored);
        expect(Object.keys(stored)).toEqual(expect.arrayContaining(Object.keys(settings)));
        expect(Object.values(settings)).not.toContain(undefined);
        expect(knownSettings(settings)).toEqual(settings);
      }),
    );
  });
});
