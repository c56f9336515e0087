import { entries } from './entries';
import type { EntryFacts, EntryText, FaqEntry } from './types';

/** The answers that hold for an order, by id: of Naver's, or of another store's. */
export type EntriesFor = (naver: boolean) => ReadonlyMap<string, FaqEntry>;

/**
 * The answers in one language. Away from Naver its own rules are left out, and where a question has an answer by law,
 * that one stands instead.
 */
export function entriesIn(texts: Record<string, EntryText>): EntriesFor {
  const mapOf = (shown: (facts: EntryFacts, text: EntryText) => FaqEntry | undefined) =>
    new Map(
      entries.flatMap((facts) => {
        const text = texts[facts.id];
        const entry = text && shown(facts, text);
        return entry ? [[facts.id, entry] as const] : [];
      }),
    );
  const atNaver = mapOf(shownAtNaver);
  const elsewhere = mapOf((facts, text) =>
    facts.naverOnly ? shownElsewhere(facts, text) : shownAtNaver(facts, text),
  );
  return (naver) => (naver ? atNaver : elsewhere);
}

function shownAtNaver(
  { elsewhere: _facts, ...facts }: EntryFacts,
  { elsewhere: _text, ...text }: EntryText,
): FaqEntry {
  return { ...facts, ...text };
}

function shownElsewhere(
  { elsewhere: facts, link: _link, ...shared }: EntryFacts,
  { elsewhere: text, question }: EntryText,
): FaqEntry | undefined {
  return facts && text && { ...shared, ...facts, ...text, question, naverOnly: false };
}
