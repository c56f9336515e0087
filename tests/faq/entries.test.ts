import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { rankTopics } from '../../utils/inquiry/rankTopics';
import { entries } from '../../utils/faq/entries';
import outline from './outline.json';
import { statusesOfScreenWord } from './screenWords';

const askFirst = v.picklist(['self', 'seller', 'naver-pay', 'courier', 'card-company', 'consumer-agency']);
const entryFacts = v.strictObject({
  id: v.picklist(Object.keys(outline)),
  askFirst,
  topic: v.picklist(rankTopics()),
  statuses: v.pipe(
    v.array(v.string()),
    v.check((statuses) => new Set(statuses).size === statuses.length),
  ),
  naverOnly: v.boolean(),
  elsewhere: v.optional(v.strictObject({ askFirst })),
  link: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
});

describe('FAQ entries', () => {
  test.each(entries)('$id is complete', (entry) => {
    expect(v.safeParse(entryFacts, entry).issues).toBeUndefined();
  });

  test('are all that the outline names, each once', () => {
    expect(entries.map(({ id }) => id).toSorted()).toEqual(Object.keys(outline).toSorted());
  });

  test.each(entries)('$id is listed for each status its outline names', ({ id, statuses }) => {
    const words = outline[id as keyof typeof outline].statuses;
    const named = words.flatMap((word) => statusesOfScreenWord[word] ?? [`unknown word ${word}`]);
    expect(statuses).toEqual(expect.arrayContaining(named));
  });

  test.each(entries)("$id sends nobody from another store to Naver's centre", (entry) => {
    const held = entry.naverOnly ? entry.elsewhere : entry;
    expect(held?.askFirst).not.toBe('naver-pay');
    expect(entry.naverOnly || !entry.elsewhere).toBe(true);
  });
});
