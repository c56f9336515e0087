import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastSound, withParticle } from '../../utils/inquiry/particles';

describe('withParticle', () => {
  it.each([
    ['가습기', '가습기를', '가습기로', '가습기는'],
    ['이어폰', '이어폰을', '이어폰으로', '이어폰은'],
    ['서울', '서울을', '서울로', '서울은'],
  ])('follows a Hangul ending: %s', (word, object, means, topic) => {
    expect(withParticle(word, '을/를')).toBe(object);
    expect(withParticle(word, '으로/로')).toBe(means);
    expect(withParticle(word, '은/는')).toBe(topic);
  });

  it.each([
    ['0', '0을', '0으로'],
    ['1', '1을', '1로'],
    ['2', '2를', '2로'],
    ['3', '3을', '3으로'],
    ['6', '6을', '6으로'],
    ['7', '7을', '7로'],
    ['8', '8을', '8로'],
    ['9', '9를', '9로'],
    ['10', '10을', '10으로'],
    ['33,000', '33,000을', '33,000으로'],
    ['２', '２를', '２로'],
  ])('reads digits in Sino-Korean: %s', (word, object, means) => {
    expect(withParticle(word, '을/를')).toBe(object);
    expect(withParticle(word, '으로/로')).toBe(means);
  });

  it.each([
    ['M', 'M은', 'M으로'],
    ['L', 'L은', 'L로'],
    ['R', 'R은', 'R로'],
    ['XS', 'XS는', 'XS로'],
    ['DHL', 'DHL은', 'DHL로'],
    ['KTX', 'KTX는', 'KTX로'],
    ['256GB', '256GB는', '256GB로'],
  ])('reads capitals letter by letter: %s', (word, topic, means) => {
    expect(withParticle(word, '은/는')).toBe(topic);
    expect(withParticle(word, '으로/로')).toBe(means);
  });

  it.each([
    ['500ml', '500ml를'],
    ['2L', '2L를'],
    ['1.5 kg', '1.5 kg을'],
    ['30cm', '30cm를'],
    ['50%', '50%를'],
    ['20℃', '20℃를'],
  ])('reads a unit after a number in full: %s', (word, object) => {
    expect(withParticle(word, '을/를')).toBe(object);
  });

  it.each([
    ['iPhone', 'iPhone을'],
    ['Galaxy', 'Galaxy를'],
    ['Cream', 'Cream을'],
    ['Nike', 'Nike를'],
    ['Apple', 'Apple을'],
    ['Notebook', 'Notebook을'],
  ])('hears English words that have one Korean spelling: %s', (word, object) => {
    expect(withParticle(word, '을/를')).toBe(object);
  });

  it.each([
    ['이어폰(화이트)', '이어폰(화이트)을'],
    ['가습기 [블랙]', '가습기 [블랙]를'],
    ['양말 (3켤레) [특가]', '양말 (3켤레) [특가]을'],
    ['[특가]', '[특가]를'],
    ['(주)맑은물', '(주)맑은물을'],
    ['‘가습기’', '‘가습기’를'],
    ['가습기…', '가습기…를'],
    ['커피 원두 🎁', '커피 원두 🎁를'],
    ['이어폰 (화이트)🎧', '이어폰 (화이트)🎧을'],
    ['닫히지 않은 이름)', '닫히지 않은 이름)을'],
  ])('passes over brackets, quotation marks, dots and emoji: %s', (word, object) => {
    expect(withParticle(word, '을/를')).toBe(object);
  });

  it.each(['', '🎁', '天', 'さくら', 'cup', 'ㅋㅋ'])(
    'does not guess where the reading is not known: %s',
    (word) => {
      expect(withParticle(word, '을/를')).toBeUndefined();
    },
  );

  it('keeps the word as it is and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (word) => {
        expect([undefined, `${word}으로`, `${word}로`]).toContain(withParticle(word, '으로/로'));
      }),
    );
  });

  it('is quick with a hostile name', () => {
    const started = performance.now();
    lastSound('('.repeat(100_000));
    lastSound(`${'가'.repeat(100_000)}${')'.repeat(1000)}`);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
