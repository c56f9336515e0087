import type { BodyPiece } from './bodyParts';
import { composeBody } from './composeBody';
import { bodyParts, preparedDraft } from './preparedDraft';
import type { LanguagePack } from './sentences/types';
import type { InquiryRequest } from './types';

/** A piece of the body, and what it says. */
export interface AlignedPiece extends BodyPiece {
  /** Undefined where only the words themselves can say it. */
  meaning: string | undefined;
}

/** The body's pieces, each beside its meaning: the same sentence, with the same facts, of the other language's pack. */
export function alignedDraft(
  request: InquiryRequest,
  pack: LanguagePack,
  meaning: LanguagePack,
): AlignedPiece[] {
  const { request: said, parts, included } = preparedDraft(request, pack);
  // Whose words are foreign is judged by who reads the message.
  const others = { ...meaning, script: pack.script };
  const otherParts = bodyParts({ ...said, language: 'en' }, others);
  const fact = otherParts.sentences.facts.find(({ form }) => form >= (included.fact?.form ?? Infinity));
  const meant = composeBody(otherParts, others, { ...included, fact });
  return composeBody(parts, pack, included).map((piece) => ({
    ...piece,
    meaning: meant.find(({ id }) => id === piece.id)?.text,
  }));
}
