import { describe, expect, test } from 'vitest';
import { wordsBehind } from '../../utils/faq/wordsBehind';

const weights: Record<string, number> = {
  송장: 3,
  송: 0.5,
  장: 0.5,
  안떠: 2,
  떠: 1,
  요: -1,
  refund: 2,
  네: 0.1,
  네네: 0.1,
};
const words = (text: string, meant = text) => wordsBehind(text, meant, (feature) => weights[feature] ?? 0);

describe('wordsBehind', () => {
  test('gives what speaks for an entry, in the order of the text', () => {
    expect(words('안떠요 송장')).toEqual(['안떠요', '송장']);
  });

  test('leaves out what says little beside the rest', () => {
    expect(words('네네 송장')).toEqual(['송장']);
  });

  test('gives of a text without spaces the part that speaks for it', () => {
    expect(words('가요가요가요가송장안떠요')).toEqual(['송장안떠']);
  });

  test('gives words as they were typed, whatever was meant', () => {
    expect(words('송쟝 안 와요', '송장 안 와요')).toEqual(['송쟝']);
  });

  test('gives each once, and words in Latin letters whole', () => {
    expect(words('송장 송장 refund')).toEqual(['송장', 'refund']);
  });

  test('gives nothing where nothing speaks for it', () => {
    expect(words('라면')).toEqual([]);
    expect(words('')).toEqual([]);
  });
});
