import { expect, it } from 'vitest';
import { allTopics } from '../../utils/inquiry/topicRanking';
import { printedDraft, printedMeaning, readingRequests } from './readingDrafts';

/** Whoever changes a sentence sees here what becomes of the drafts, and reads them again. */
it.each(['ko', 'en'] as const)('24 drafts as they were read last: %s', async (language) => {
  const drafts = readingRequests.map((request) => printedDraft({ ...request, language }));
  expect(drafts).toHaveLength(24);
  await expect(`${drafts.join('\n\n\n')}\n`).toMatchFileSnapshot(`drafts.${language}.txt`);
});

it('and what their Korean sentences say in English', async () => {
  const drafts = readingRequests.map(printedMeaning);
  await expect(`${drafts.join('\n\n\n')}\n`).toMatchFileSnapshot('drafts.meaning.txt');
});

it('cover every topic', () => {
  expect(new Set(readingRequests.map(({ topic }) => topic))).toEqual(new Set(allTopics));
});
