import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedSettings } from '../../utils/settings/checkedSettings';
import { defaultSettings, longestName, type Settings } from '../../utils/settings/types';

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
    expect(checkedSettings(own)).toEqual(own);
  });

  it.each([undefined, null, 7, 'settings', [], () => {}])('are those of a new shopper for %o', (stored) => {
    expect(checkedSettings(stored)).toEqual(defaultSettings);
  });

  it('lose only what another version wrote that nobody here knows', () => {
    expect(checkedSettings({ ...own, theme: 'sepia', textSize: 90, future: true })).toEqual({
      ...own,
      theme: 'system',
      textSize: 100,
    });
  });

  it('hold a name of one line that fits at the end of a message', () => {
    expect(checkedSettings({ name: ' 박 \n가상\t' }).name).toBe('박 가상');
    expect(checkedSettings({ name: '가'.repeat(500) }).name).toHaveLength(longestName);
  });

  it('are complete and fit for use, whatever was stored', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(own)), fc.anything()), (stored) => {
        const settings = checkedSettings(stored);
        expect(Object.keys(settings)).toEqual(Object.keys(defaultSettings));
        expect(checkedSettings(settings)).toEqual(settings);
      }),
    );
  });
});
