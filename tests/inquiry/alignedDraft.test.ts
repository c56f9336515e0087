import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedDraft } from '../../utils/inquiry/alignedDraft';
import { bodyText } from '../../utils/inquiry/bodyParts';
import { draftInquiry } from '../../utils/inquiry/draftInquiry';
import { english } from '../../utils/inquiry/sentences/en/english';
import { englishGloss } from '../../utils/inquiry/sentences/en/gloss';
import { korean } from '../../utils/inquiry/sentences/ko/korean';
import type { LanguagePack } from '../../utils/inquiry/sentences/types';
import { allTopics } from '../../utils/inquiry/topicRanking';
import { requests } from './orders';

const slotsIn = (form: string) => (form.match(/\{\w+/g) ?? []).toSorted();

/** The shape of all wordings: what both languages have to have alike. */
function shapeOf(pack: LanguagePack, topic: (typeof allTopics)[number]) {
  return pack.topics[topic].wordings.map(({ when, audience, facts }) => ({
    when,
    audience,
    facts: facts.formal.map(slotsIn),
  }));
}

describe('alignedDraft', () => {
  it('gives the very body that is sent, each piece beside what it says', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const asked = { ...request, language: 'ko' } as const;
        const pieces = alignedDraft(asked, korean, englishGloss);
        expect(bodyText(pieces)).toBe(draftInquiry(asked).body);
        for (const { id, meaning } of pieces)
          expect(meaning === undefined ? id : '').toMatch(/^(?:reference-|$)/);
      }),
      { numRuns: 500 },
    );
  });

  it('says in English what a sentence with the same facts says', () => {
    const request = {
      topic: 'seller-silent',
      channel: 'centre-mail',
      tone: 'polite',
      language: 'ko',
      now: new Date('2025-11-22T10:00:00+09:00'),
      earlier: [{ on: '2025-11-18', channel: 'seller-inquiry' as const }],
    } as const;
    const fact = alignedDraft({ ...request, earlier: [...request.earlier] }, korean, englishGloss).find(
      ({ id }) => id === 'fact',
    );
    expect(fact?.text).toContain('11월 18일에');
    expect(fact?.meaning).toContain('November 18');
  });

  it.each(allTopics)('%s has the same facts in the same order in both languages', (topic) => {
    expect(shapeOf(english, topic)).toEqual(shapeOf(korean, topic));
    for (const { facts } of korean.topics[topic].wordings)
      expect(facts.casual?.map(slotsIn) ?? facts.formal.map(slotsIn)).toEqual(facts.formal.map(slotsIn));
  });
});
