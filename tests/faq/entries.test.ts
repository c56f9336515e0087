import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { entries } from '../../utils/faq/entries';
import { sources } from '../../utils/sources/sources';
import outline from './outline.json';
import { statusesOfScreenWord } from './screenWords';

const politeSentence = v.pipe(v.string(), v.regex(/[가-힣]요\.$/), v.maxLength(80));
const sourceId = v.picklist(Object.keys(sources));
const answer = v.pipe(
  v.array(v.strictObject({ text: politeSentence, sources: v.pipe(v.array(sourceId), v.minLength(1)) })),
  v.minLength(2),
  v.maxLength(5),
);
const askFirst = v.picklist(['self', 'seller', 'naver-pay', 'courier', 'card-company', 'consumer-agency']);
const distinct = v.check((values: string[]) => new Set(values).size === values.length);
const entrySchema = v.strictObject({
  id: v.picklist(Object.keys(outline)),
  group: v.picklist(['cancel', 'delivery', 'payment', 'quality', 'return', 'contact']),
  question: v.pipe(v.string(), v.minLength(5), v.maxLength(40)),
  answer,
  nextStep: politeSentence,
  askFirst,
  topic: v.string(),
  statuses: v.pipe(v.array(v.string()), distinct),
  naverOnly: v.boolean(),
  elsewhere: v.optional(v.strictObject({ answer, nextStep: politeSentence, askFirst })),
  link: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
  keywords: v.pipe(v.array(v.string()), v.minLength(4), distinct),
  aliases: v.pipe(v.array(v.string()), v.minLength(8), distinct),
});

const naversOwn = /네이버|스마트스토어|톡톡|1588-/;

/** The entries that the most frequent problems need. */
const needed =
  'cancel-paid cancel-preparing cancel-shipped change-option change-address cancel-unpaid cancel-stuck ' +
  'cancel-by-seller order-missing ship-when ship-late-cancel ship-delay-notice transit-late track-none ' +
  'delivered-not-received lost pay-failed pay-charged-no-order pay-double deposit-wait cash-receipt defect ' +
  'damaged wrong-item missing-part not-as-described return-how return-deadline return-fee pickup-late ' +
  'return-processing refund-when exchange-how auto-confirm after-confirm who-to-contact seller-silent ' +
  'centre-hours dispute';

describe('FAQ entries', () => {
  test.each(entries)('$id is complete, sourced sentence by sentence, and polite', (entry) => {
    expect(v.safeParse(entrySchema, entry).issues).toBeUndefined();
  });

  test('each id stands once, and the needed ones are there', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(needed.split(' ')));
  });

  test.each(entries)('$id is listed for each status its outline names', ({ id, statuses }) => {
    const words = outline[id as keyof typeof outline];
    const named = words.flatMap((word) => statusesOfScreenWord[word] ?? [`unknown word ${word}`]);
    expect(statuses).toEqual(expect.arrayContaining(named));
  });

  test.each(entries)('$id speaks of Naver only where it is shown for Naver alone', (entry) => {
    const held = entry.naverOnly ? entry.elsewhere : entry;
    const texts = [held?.nextStep ?? '', ...(held?.answer ?? []).map(({ text }) => text)];
    expect(texts.filter((text) => naversOwn.test(text))).toEqual([]);
    expect(held?.askFirst).not.toBe('naver-pay');
  });

  test.each(entries)('$id shows no place in a collection and promises nothing', (entry) => {
    const text = JSON.stringify([entry.answer, entry.elsewhere, entry.nextStep]);
    expect(text).not.toMatch(/\brow\b|\bid \d|stored-index|반드시|무조건|100%|보장해/);
  });

  test('no alias is said of two entries', () => {
    const aliases = entries.flatMap((entry) => entry.aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
  });

  test("the centre's number is said to be a paid call", () => {
    const centre = entries.find(({ id }) => id === 'centre-hours');
    expect(centre?.answer[0]?.text).toContain('1588-3819(유료 통화)');
  });
});
